import type { ImportProblem } from '@briedums/domain';
import { type CsvRow, problemAt, readCsv } from '../../csv/csv-table';

export interface PastRow {
  name: string;
  group: string | null;
  region: string | null;
  /** Section id → score as decimal text; null where the section did not apply. */
  scores: Record<string, string | null>;
  /** The index as it was published; null when the file does not say. */
  index: string | null;
}

const number = /^\d{1,3}([.,]\d{1,9})?$/;
const longest: Record<string, number> = { name: 200, group: 120, region: 120 };

const scoreProblem = (row: CsvRow, id: string): ImportProblem[] => {
  const text = row.cells[id] ?? null;
  if (text === null) return [];
  if (!number.test(text)) return [problemAt(row.line, 'invalidScore', id, text)];
  // Only a comparison with a whole number: a float is exact enough for it.
  return Number(text.replace(',', '.')) > 100 ? [problemAt(row.line, 'scoreAbove100', id, text)] : [];
};

const textProblems = ({ cells, line }: CsvRow, seen: ReadonlySet<string>): ImportProblem[] => {
  const name = cells['name'] ?? null;
  if (name === null) return [problemAt(line, 'required', 'name')];
  const tooLong = Object.entries(longest)
    .filter(([column, most]) => (cells[column]?.length ?? 0) > most)
    .map(([column]) => problemAt(line, 'tooLong', column, cells[column]));
  return seen.has(name) ? [...tooLong, problemAt(line, 'duplicate', 'name', name)] : tooLong;
};

const toPastRow = ({ cells }: CsvRow, sectionIds: readonly string[]): PastRow => ({
  name: cells['name'] ?? '',
  group: cells['group'] ?? null,
  region: cells['region'] ?? null,
  scores: Object.fromEntries(sectionIds.map((id) => [id, cells[id]?.replace(',', '.') ?? null])),
  index: cells['index']?.replace(',', '.') ?? null,
});

/**
 * Reads section scores of a past round; columns: name, every section id, and index, group and region if there are any. Problems
 * besides those of {@link readCsv}: `required`, `tooLong`, `duplicate`, `invalidScore`, `scoreAbove100`.
 */
export const readPastRound = (
  csv: string,
  sectionIds: readonly string[],
): { rows: PastRow[]; problems: ImportProblem[] } => {
  // A section may be called so too; then the column is its own.
  const scores = [...new Set([...sectionIds, 'index'])];
  const table = readCsv(csv, { required: ['name', ...sectionIds], optional: ['index', 'group', 'region'] });
  if (table.problems.length > 0) return { rows: [], problems: table.problems };
  const seen = new Set<string>();
  const problems = table.rows.flatMap((row) => {
    const wrong = [...textProblems(row, seen), ...scores.flatMap((id) => scoreProblem(row, id))];
    seen.add(row.cells['name'] ?? '');
    return wrong;
  });
  return { rows: table.rows.map((row) => toPastRow(row, sectionIds)), problems };
};
