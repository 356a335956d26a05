/** What spreadsheets write here: comma, semicolon or tab, whichever the first line holds most of. */
const markOf = (line: string): string => {
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/**
 * The rows of a CSV text for a preview, its header first; blank lines are left out. Quoted cells may hold marks, line
 * breaks and doubled quotes. It never fails: the server tells what is wrong with a file.
 */
export function csvRows(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, '');
  const mark = markOf(text.split(/\r?\n/).find((line) => line.trim()) ?? '');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === mark) endCell();
    else if (!quoted && c === '\n') endRow();
    else if (quoted || c !== '\r') cell += c;
  }
  endRow();
  return rows;
}
