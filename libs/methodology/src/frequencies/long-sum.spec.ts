import fc from 'fast-check';
import { exactText, ofExact, sum } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import { amountOf, longSum, scaled } from './long-sum';

const fraction = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 60 }))
  .map(([n, d]) => ofExact(exactText(ofExact(`${n}`).div(ofExact(`${d}`)))));

function sumOf(values: readonly ReturnType<typeof ofExact>[]) {
  const all = longSum();
  for (const value of values) all.add(value);
  return all;
}

describe('long sums', () => {
  it('are exact, plus what is given beside them', () => {
    fc.assert(
      fc.property(fc.array(fraction), fc.array(fraction), (values, more) => {
        const expected = sum([...values, ...more]);
        expect(amountOf(sumOf(values).total(...more), 1)).toEqual({
          exact: exactText(expected),
          rounded: roundHalfUp(expected, 1),
        });
      }),
    );
  });

  it('of 20,000 shares of different wholes take memory and time in proportion, and are still rounded exactly', () => {
    // 1/k + (k − 1)/k = 1 for every k, so that the mean is exactly 1/2 and rounds up; a hair less would round down.
    const all = longSum();
    for (let k = 3; k < 10_003; k++) {
      all.add(ofExact(`1/${k}`));
      all.add(ofExact(`${k - 1}/${k}`));
    }
    const mean = scaled(all.total(), 1n, 20_000n);
    expect(amountOf(mean, 0)).toEqual({ exact: null, rounded: '1' });
  });

  it('say no fraction that would fill pages, but round it half-up', () => {
    const primes = Array.from({ length: 8000 }, (_, i) => i + 2).filter((n) =>
      Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, i) => i + 2).every((d) => n % d !== 0),
    );
    const all = longSum();
    for (const prime of primes) all.add(ofExact(`1/${prime}`));
    const float = primes.reduce((total, prime) => total + 1 / prime, 0);
    expect(amountOf(all.total(), 6)).toEqual({ exact: null, rounded: float.toFixed(6) });
    expect(amountOf(scaled(all.total(), -1n, 1n), 3)).toEqual({
      exact: null,
      rounded: `-${float.toFixed(3)}`,
    });
  });
});
