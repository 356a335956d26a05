import { saveFile } from '../ui/save-file';

export interface Column<Row> {
  name: string;
  /** The shown value; null gives an empty cell. */
  value: (row: Row) => string | number | null;
}

/** A text that a spreadsheet would run as a formula is disarmed by an apostrophe. */
const disarmed = (text: string): string => (/^[=+@\t\r]|^-(?!\d+([.,]\d+)?$)/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  const text = disarmed(value === null ? '' : String(value));
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180 with a byte-order mark, so that spreadsheets read Latvian letters. */
export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  '\ufeff' +
  [columns.map((c) => cell(c.name)), ...rows.map((row) => columns.map((c) => cell(c.value(row))))]
    .map((line) => line.join(','))
    .join('\r\n') +
  '\r\n';

/** Downloads the shown rows; `name` is without extension. */
export const exportCsv = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): void =>
  saveFile(`${name}.csv`, toCsv(columns, rows), 'text/csv;charset=utf-8');
