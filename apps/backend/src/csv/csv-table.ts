import type { ImportProblem } from '@briedums/domain';
import { parse } from 'csv-parse/sync';

/** A line of a file by column name; `line` counts from 1 with the header. Blank cells are null. */
export interface CsvRow {
  line: number;
  cells: Readonly<Record<string, string | null>>;
}

export interface CsvTable {
  /** Columns of the file, as its header names them. */
  columns: readonly string[];
  rows: readonly CsvRow[];
  problems: ImportProblem[];
}

interface Columns {
  required: readonly string[];
  optional: readonly string[];
}

interface Read {
  record: string[];
  info: { lines: number };
}

export const problemAt = (
  line: number,
  code: string,
  column: string | null = null,
  value: string | null = null,
): ImportProblem => ({ line, column, code, value: value?.slice(0, 200) ?? null });

/** What spreadsheets here write: comma, semicolon or tab, whichever the header holds most of. */
const delimiterOf = (csv: string): string => {
  const header = csv.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const headerProblems = (header: Read, columns: Columns): ImportProblem[] => {
  const names = header.record;
  const known = [...columns.required, ...columns.optional];
  return [
    ...columns.required
      .filter((name) => !names.includes(name))
      .map((name) => problemAt(header.info.lines, 'missingColumn', name)),
    ...names.flatMap((name, i) => {
      if (!known.includes(name)) return [problemAt(header.info.lines, 'unknownColumn', name)];
      return names.indexOf(name) < i ? [problemAt(header.info.lines, 'repeatedColumn', name)] : [];
    }),
  ];
};

/** The first line of a record; a quoted cell may hold line breaks. */
const lineOf = ({ record, info }: Read): number =>
  info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);

const toRow = (names: readonly string[], read: Read): CsvRow => ({
  line: lineOf(read),
  cells: Object.fromEntries(names.map((name, i) => [name, read.record[i]?.trim() || null])),
});

/**
 * Reads CSV with a header. Problems, by line: `malformed`, `empty`, `missingColumn`, `unknownColumn`, `repeatedColumn`,
 * `wrongNumberOfCells`. Lines are read in full even when some are wrong, so that all problems are told at once.
 */
export const readCsv = (csv: string, columns: Columns): CsvTable => {
  let read: Read[];
  try {
    read = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Read[];
  } catch (error) {
    const { lines } = error as { lines?: number };
    return { columns: [], rows: [], problems: [problemAt(lines ?? 1, 'malformed')] };
  }
  const [header, ...records] = read;
  if (!header || records.length === 0) return { columns: [], rows: [], problems: [problemAt(1, 'empty')] };
  const names = header.record;
  const uneven = records.filter(({ record }) => record.length !== names.length);
  return {
    columns: names,
    rows: records.map((record) => toRow(names, record)),
    problems: [
      ...headerProblems(header, columns),
      ...uneven.map((record) => problemAt(lineOf(record), 'wrongNumberOfCells')),
    ],
  };
};
