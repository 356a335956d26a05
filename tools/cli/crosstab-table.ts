import type { CrossCell, CrossColumn, CrossTable, CrossLeftOut } from '@briedums/methodology';
import type { Speech } from './speech';
import { table } from './table';

const SUPPRESSED = '··';

interface Headed {
  head: string;
  column: CrossColumn;
}

/** Per cents of each column's base with their counts; the total first, then every cut, then the notes. */
export function crosstabTable(found: CrossTable, speech: Speech): string {
  const columns = columnsOf(found, speech);
  const heads = ['', ...columns.map(({ head }) => head)];
  const bases = [speech.word('crosstab.base'), ...columns.map(({ column }) => baseText(column))];
  const rows = found.rows.classes.map(({ text }, row) => [
    speech.of(text),
    ...columns.map(({ column }) => cellText(column.cells[row])),
  ]);
  const title = speech.of(found.rows.title);
  return [title, table([heads, bases, ...rows]), ...notes(found, columns, speech)].join('\n');
}

/** Every column says whose it is; columns that are known to be empty are left out. */
function columnsOf({ total, cuts }: CrossTable, speech: Speech): Headed[] {
  const own = cuts.flatMap(({ axis, columns }) =>
    columns.map((column, i) => {
      const name = speech.of(axis.classes[i]?.text ?? {});
      return { head: `${shortName(axis.variable)}: ${name}`, column };
    }),
  );
  return [{ head: speech.word('common.all'), column: total }, ...own.filter(({ column }) => column.n !== 0)];
}

/** `type` of `attribute:type`: columns have no room for the text of a question. */
const shortName = (variable: string): string => variable.slice(variable.indexOf(':') + 1).split(':')[0] ?? '';

const baseText = ({ n, small }: CrossColumn): string => (n === null ? SUPPRESSED : `${n}${small ? '*' : ''}`);

function cellText(cell: CrossCell | undefined): string {
  if (!cell || cell.count === null) return SUPPRESSED;
  return cell.rounded === null ? `– (${cell.count})` : `${cell.rounded} % (${cell.count})`;
}

function notes(found: CrossTable, columns: readonly Headed[], { word }: Speech): string[] {
  const { base, rows, cuts, left, small, disclosure } = found;
  const isMultiple = rows.multiple || cuts.some(({ axis }) => axis.multiple);
  return [
    ...(base === null ? [] : [word('crosstab.filter', { condition: base })]),
    ...(isMultiple ? [word('crosstab.multiple')] : []),
    ...leftNotes(left, word),
    ...(columns.some(({ column }) => column.small) ? [word('crosstab.small', { n: small })] : []),
    ...(disclosure?.suppressed ? [word('crosstab.suppressed', { n: disclosure.threshold })] : []),
  ];
}

function leftNotes(left: CrossLeftOut | null, word: Speech['word']): string[] {
  const kinds = ['outside', 'hidden', 'unanswered', 'notApplicable'] as const;
  const there = kinds.filter((kind) => left && left[kind] > 0);
  return there.length === 0
    ? []
    : [there.map((kind) => word(`crosstab.${kind}`, { n: left?.[kind] ?? 0 })).join('; ')];
}
