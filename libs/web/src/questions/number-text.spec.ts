import { compareDecimals, parseNumber, percentOf, sumOf, writeNumber } from './number-text';

describe('a typed number', () => {
  it.each([
    ['1 049 816', '1049816'],
    ['1\u00a0049', '1049'],
    ['12,50', '12.50'],
    ['12.5', '12.5'],
    [',5', '0.5'],
    ['12,', '12'],
    ['007', '7'],
    ['−3', '-3'],
    ['0', '0'],
  ])('%s is kept as %s', (typed, kept) => expect(parseNumber(typed)).toBe(kept));

  it('is null when nothing is typed', () => expect(parseNumber('  ')).toBeNull());

  it.each(['abc', '1,2,3', '12x', '-', ',', '1234567890123456', '1,0123456789'])('%s is no number', (typed) =>
    expect(parseNumber(typed)).toBeUndefined(),
  );

  it('reads back what it wrote, in both languages', () => {
    for (const decimal of ['1250', '1049816.25', '-12.5', '0.005', '999999999999999']) {
      expect(parseNumber(writeNumber(decimal, ','))).toBe(decimal);
      expect(parseNumber(writeNumber(decimal, '.'))).toBe(decimal);
    }
  });
});

describe('exact decimals', () => {
  it('adds up without binary floats', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['10', '5.25', '0.005'])).toBe('15.255');
    expect(sumOf([])).toBe('0');
  });

  it('compares by value, not by writing', () => {
    expect(compareDecimals('10', '9.99')).toBeGreaterThan(0);
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    expect(compareDecimals('0.1', '0.11')).toBeLessThan(0);
  });

  it('gives a percentage to one decimal, half up, and none of nothing', () => {
    expect(percentOf('1', '3')).toBe('33.3');
    expect(percentOf('2', '3')).toBe('66.7');
    expect(percentOf('1', '2000')).toBe('0.1');
    expect(percentOf('5', '5')).toBe('100.0');
    expect(percentOf('5', '0')).toBeNull();
  });
});
