/** Rows of equal objects as aligned columns under their names. */
export function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value) => (value === undefined || value === null ? '' : String(value));
  const width = (column) => Math.max(column.length, ...rows.map((row) => cell(row[column]).length));
  const line = (values) =>
    values
      .map((value, at) => value.padEnd(width(columns[at])))
      .join('  ')
      .trimEnd();
  return [line(columns), ...rows.map((row) => line(columns.map((column) => cell(row[column]))))];
}

const parse = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const DEMONSTRATION =
  'Demonstration accounts (the password is the same everywhere and no secret; let nobody else reach this address):';

/** What is said once everything runs: the addresses, and who can sign in to the demonstration. */
export function announcement(publicUrl, accountLines) {
  const accounts = accountLines.map(parse).filter(Boolean);
  const demo = accounts.length > 0 ? ['', DEMONSTRATION, ...table(accounts).map((row) => `  ${row}`)] : [];
  return [
    '',
    `Briedums runs at ${publicUrl}/`,
    `  institutions and published results  ${publicUrl}/`,
    `  administration                      ${publicUrl}/admin/`,
    ...demo,
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}
