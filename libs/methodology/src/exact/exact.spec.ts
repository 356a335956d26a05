import fc from 'fast-check';
import { compare, exactText, ofDecimal, ofExact, sum } from './exact';
import { roundHalfUp } from './round';

describe('exact numbers', () => {
  it('adds decimals that binary floats cannot hold', () => {
    expect(exactText(sum(['0.1', '0.2'].map(ofDecimal)))).toBe('3/10');
  });

  it('writes whole numbers without a denominator and keeps the sign in front', () => {
    expect([ofDecimal('12.00'), ofDecimal('-0.5'), ofDecimal('0')].map(exactText)).toEqual([
      '12',
      '-1/2',
      '0',
    ]);
  });

  it('refuses text that is not a decimal', () => {
    for (const text of ['', '1e3', '.5', '1/2', ' 1', 'NaN']) expect(() => ofDecimal(text)).toThrow(text);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (n, d) => {
          const value = ofExact(`${n}`).div(ofExact(`${d}`));
          expect(compare(ofExact(exactText(value)), value)).toBe(0);
        },
      ),
    );
  });
});

describe('rounding half-up', () => {
  it.each([
    ['121/2', 0, '61'],
    ['99/200', 2, '0.50'],
    ['495/10', 0, '50'],
    ['49.4999999', 0, '49'],
    ['0.5', 0, '1'],
    ['0.49', 0, '0'],
    ['0', 2, '0.00'],
    ['1/3', 4, '0.3333'],
    ['2/3', 0, '1'],
    ['62.885', 2, '62.89'],
    ['99.995', 2, '100.00'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['1.005', 2, '1.01'],
  ])('rounds %s to %i decimals as %s', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });
});
