import { toCsv } from '../table/csv';

/** What a chart shows, as a table: the first column names the row. Numbers as shown. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

export const tableCsv = (table: ChartTable): string =>
  toCsv(
    table.columns.map((name, i) => ({ name, value: (row: ChartTable['rows'][number]) => row[i] ?? null })),
    table.rows,
  );
