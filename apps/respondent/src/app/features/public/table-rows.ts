import type { ResultRow } from '@briedums/domain';
import { type Direction, matches, type SortValue } from '@briedums/web';

export interface Filters {
  search: string;
  group: string;
  region: string;
  /** `0` to `5`, `none`, or empty for all. */
  level: string;
}

export const filtered = (rows: readonly ResultRow[], filters: Filters): ResultRow[] =>
  rows.filter(
    (row) =>
      matches(filters.search, row.institution) &&
      (!filters.group || row.group === filters.group) &&
      (!filters.region || row.region === filters.region) &&
      (!filters.level || String(row.index?.level ?? 'none') === filters.level),
  );

/** What a column is sorted by: `name`, `group`, `region`, `index`, `rank`, or a section's id. */
export function sortValue(row: ResultRow, key: string): SortValue {
  if (key === 'name') return row.institution;
  if (key === 'group') return row.group;
  if (key === 'region') return row.region;
  if (key === 'rank') return row.rank;
  const score = key === 'index' ? row.index : row.sections[key];
  return score ? Number(score.decimal) : null;
}

/** How a column is read first: names from A, figures from the best. */
export const firstDirection = (key: string): Direction =>
  ['name', 'group', 'region', 'rank'].includes(key) ? 'asc' : 'desc';

/** The different values of a column, in the language's order. */
export const choicesOf = (rows: readonly ResultRow[], key: 'group' | 'region', language: string): string[] =>
  [...new Set(rows.map((row) => row[key]).filter((v) => v !== null))].sort((a, b) =>
    a.localeCompare(b, language),
  );
