import fc from 'fast-check';
import { generator, randomFrom } from './random';

const MASK = 0xffffffffn;
const rotated = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & MASK;

/** xoshiro128** 1.1 over whole numbers of any size, step by step as its authors state it. */
function* reference(state: readonly number[]): Generator<number, never> {
  let [a, b, c, d] = state.map((one) => BigInt(one >>> 0)) as [bigint, bigint, bigint, bigint];
  for (;;) {
    yield Number((rotated((b * 5n) & MASK, 7n) * 9n) & MASK);
    const shifted = (b << 9n) & MASK;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11n);
  }
}

/** Four states of SplitMix32 over whole numbers of any size. */
function filled(seed: number): number[] {
  let at = BigInt(seed);
  return [0, 1, 2, 3].map(() => {
    at = (at + 0x9e3779b9n) & MASK;
    let z = ((at ^ (at >> 16n)) * 0x21f0aaadn) & MASK;
    z = ((z ^ (z >> 15n)) * 0x735a2d97n) & MASK;
    return Number(z ^ (z >> 15n));
  });
}

const first = (numbers: Generator<number, never>, count: number): number[] =>
  Array.from({ length: count }, () => numbers.next().value);

describe('random numbers', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });

  it('are those of xoshiro128** over arithmetic of any size: 200 random states, 200 numbers each', () => {
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (state) => {
        const random = generator(Int32Array.from(state));
        const drawn = Array.from({ length: 200 }, () => random.next());
        expect(drawn).toEqual(first(reference(state), 200));
      }),
      { numRuns: 200, seed: 20261120 },
    );
  });

  it('start from the state that SplitMix32 gives, over arithmetic of any size: 1,000 random seeds', () => {
    fc.assert(
      fc.property(word, (seed) => {
        const random = randomFrom(seed);
        const drawn = [random.next(), random.next(), random.next()];
        expect(drawn).toEqual(first(reference(filled(seed)), 3));
      }),
      { numRuns: 1_000, seed: 20261120 },
    );
  });

  it('lie below the limit, each as often, and refuse a seed that is none', () => {
    const random = randomFrom(7);
    const drawn = Array.from({ length: 3000 }, () => random.below(3));
    for (const value of [0, 1, 2]) {
      const count = drawn.filter((one) => one === value).length;
      expect(count).toBeGreaterThan(900);
      expect(count).toBeLessThan(1100);
    }
    expect(() => randomFrom(-1)).toThrow(RangeError);
  });
});
