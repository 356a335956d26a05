import type { ResultRow } from '@briedums/domain';
import { choicesOf, filtered, sortValue } from './table-rows';

const row = (institution: string, region: string | null, level: number | null): ResultRow => ({
  institutionId: institution,
  institution,
  group: null,
  region,
  domain: null,
  rank: level === null ? null : 1,
  index: level === null ? null : { exact: '50', decimal: '50.0', rounded: '50', level },
  sections: { od: null },
});
const rows = [
  row('Rēzeknes novads', 'Latgale', 3),
  row('Siguldas novads', 'Rīga', 3),
  row('Ādažu novads', null, null),
];
const all = { search: '', group: '', region: '', level: '' };

describe('table of institutions', () => {
  it('finds by name without diacritics', () => {
    expect(filtered(rows, { ...all, search: 'adazu' }).map((r) => r.institution)).toEqual(['Ādažu novads']);
  });

  it('filters by region and level together, and by having no index', () => {
    expect(filtered(rows, { ...all, region: 'Rīga', level: '3' })).toHaveLength(1);
    expect(filtered(rows, { ...all, level: 'none' }).map((r) => r.institution)).toEqual(['Ādažu novads']);
  });

  it('has no value to sort by where there is no score', () => {
    expect(sortValue(rows[2] as ResultRow, 'index')).toBeNull();
    expect(sortValue(rows[0] as ResultRow, 'od')).toBeNull();
    expect(sortValue(rows[0] as ResultRow, 'index')).toBe(50);
  });

  it('offers each region once', () => {
    expect(choicesOf([...rows, row('X', 'Rīga', 1)], 'region', 'lv')).toEqual(['Latgale', 'Rīga']);
  });
});
