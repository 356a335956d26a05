import type { CrossCell, CrossColumn, CrossTable, CrossLeftOut } from '@briedums/methodology';
import type { Language } from './language';
import { word } from './crosstab-texts';
import { table } from './table';

const SUPPRESSED = '··';

interface Headed {
  head: string;
  column: CrossColumn;
}

/** Per cents of each column's base with their counts; the total first, then every cut, then the notes. */
export function crosstabTable(found: CrossTable, language: Language): string {
  const columns = columnsOf(found, language);
  const heads = ['', ...columns.map(({ head }) => head)];
  const bases = [word(language, 'base'), ...columns.map(({ column }) => baseText(column))];
  const rows = found.rows.classes.map(({ text }, row) => [
    textIn(text, language),
    ...columns.map(({ column }) => cellText(column.cells[row])),
  ]);
  const title = textIn(found.rows.title, language);
  return [title, table([heads, bases, ...rows]), ...notes(found, columns, language)].join('\n');
}

const textIn = (text: Readonly<Record<string, string>>, language: Language): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** Every column says whose it is; columns that are known to be empty are left out. */
function columnsOf({ total, cuts }: CrossTable, language: Language): Headed[] {
  const own = cuts.flatMap(({ axis, columns }) =>
    columns.map((column, i) => {
      const name = textIn(axis.classes[i]?.text ?? {}, language);
      return { head: `${shortName(axis.variable)}: ${name}`, column };
    }),
  );
  return [{ head: word(language, 'total'), column: total }, ...own.filter(({ column }) => column.n !== 0)];
}

/** `type` of `attribute:type`: columns have no room for the text of a question. */
const shortName = (variable: string): string => variable.slice(variable.indexOf(':') + 1).split(':')[0] ?? '';

const baseText = ({ n, small }: CrossColumn): string => (n === null ? SUPPRESSED : `${n}${small ? '*' : ''}`);

function cellText(cell: CrossCell | undefined): string {
  if (!cell || cell.count === null) return SUPPRESSED;
  return cell.rounded === null ? `– (${cell.count})` : `${cell.rounded} % (${cell.count})`;
}

function notes(found: CrossTable, columns: readonly Headed[], language: Language): string[] {
  const { base, rows, cuts, left, small, disclosure } = found;
  const isMultiple = rows.multiple || cuts.some(({ axis }) => axis.multiple);
  return [
    ...(base === null ? [] : [word(language, 'filter', base)]),
    ...(isMultiple ? [word(language, 'multiple')] : []),
    ...leftNotes(left, language),
    ...(columns.some(({ column }) => column.small) ? [word(language, 'small', `${small}`)] : []),
    ...(disclosure?.suppressed ? [word(language, 'suppressed', `${disclosure.threshold}`)] : []),
  ];
}

function leftNotes(left: CrossLeftOut | null, language: Language): string[] {
  const kinds = ['outside', 'hidden', 'unanswered', 'notApplicable'] as const;
  const there = kinds.filter((kind) => left && left[kind] > 0);
  return there.length === 0
    ? []
    : [there.map((kind) => word(language, kind, `${left?.[kind] ?? 0}`)).join('; ')];
}
