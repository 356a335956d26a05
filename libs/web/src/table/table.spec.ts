import { toCsv } from './csv';
import { matches } from './search';
import { nextSort, readSort, sorted, writeSort } from './sort';

describe('sorting', () => {
  const rows = ['Zilupe', 'Ķegums', 'Ādaži', 'Kuldīga', null, 'Aizkraukle'].map((name) => ({ name }));
  const names = (sort: string) => sorted(rows, readSort(sort), (r) => r.name).map((r) => r.name);

  it('follows the Latvian alphabet, nothing last in both directions', () => {
    expect(names('name')).toEqual(['Aizkraukle', 'Ādaži', 'Kuldīga', 'Ķegums', 'Zilupe', null]);
    expect(names('-name')).toEqual(['Zilupe', 'Ķegums', 'Kuldīga', 'Ādaži', 'Aizkraukle', null]);
  });

  it('compares numbers as numbers', () => {
    expect(sorted([{ n: 10 }, { n: 9 }], readSort('n'), (r) => r.n)).toEqual([{ n: 9 }, { n: 10 }]);
  });

  it('turns round at the second click, and stands in the address', () => {
    const first = nextSort(null, 'name');
    expect([writeSort(first), writeSort(nextSort(first, 'name'))]).toEqual(['name', '-name']);
    expect(writeSort(nextSort(nextSort(first, 'name'), 'index'))).toBe('index');
  });
});

describe('search', () => {
  it('ignores case and diacritics, and wants every word', () => {
    expect(matches('adazu nov', 'Ādažu novads')).toBe(true);
    expect(matches('adazu pils', 'Ādažu novads')).toBe(false);
    expect(matches('', 'Ādažu novads', null)).toBe(true);
  });
});

describe('CSV', () => {
  const csv = (value: string | number | null) =>
    toCsv([{ name: 'A', value: () => value }], [0]).split('\r\n')[1];

  it('quotes what needs it, and begins with a byte-order mark', () => {
    expect(csv('a "b", c')).toBe('"a ""b"", c"');
    expect(csv(null)).toBe('');
    expect(toCsv([{ name: 'Ā', value: () => 1 }], [0])).toBe('\ufeffĀ\r\n1\r\n');
  });

  it('disarms formulas and leaves negative numbers alone', () => {
    expect(csv('=1+1')).toBe("'=1+1");
    expect(csv('-cmd')).toBe("'-cmd");
    expect(csv('-1,5')).toBe('"-1,5"');
  });
});
