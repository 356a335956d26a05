export type Direction = 'asc' | 'desc';
export interface Sort {
  key: string;
  direction: Direction;
}

/** `name` or `-name`, as in the address. */
export const readSort = (text: string | null | undefined): Sort | null => {
  if (!text) return null;
  return text.startsWith('-') ? { key: text.slice(1), direction: 'desc' } : { key: text, direction: 'asc' };
};
export const writeSort = (sort: Sort | null): string | null =>
  sort && `${sort.direction === 'desc' ? '-' : ''}${sort.key}`;

/** One click sorts ascending, the next descending. */
export const nextSort = (sort: Sort | null, key: string): Sort => ({
  key,
  direction: sort?.key === key && sort.direction === 'asc' ? 'desc' : 'asc',
});

export type SortValue = string | number | null | undefined;

const collators = new Map<string, Intl.Collator>();
const collator = (language: string): Intl.Collator => {
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, known);
  return known;
};

/** Rows in order, in the language's alphabet; rows without a value stand last in both directions; equal rows keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  sort: Sort | null,
  value: (row: Row, key: string) => SortValue,
  language = 'lv',
): Row[] {
  if (!sort) return [...rows];
  const sign = sort.direction === 'asc' ? 1 : -1;
  const compare = collator(language).compare;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a, sort.key) ?? null, value(b, sort.key) ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * compare(String(x), String(y));
  });
}
