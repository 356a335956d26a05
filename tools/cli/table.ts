/** Columns as wide as their longest cell, two blanks between; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (at: number) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length));
  const widths = (rows[0] ?? []).map((_, at) => width(at));
  const pad = (cell: string, at: number) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
