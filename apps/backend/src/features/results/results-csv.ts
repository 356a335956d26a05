import type { ResultRow, ResultTable, ScoreView } from '@briedums/domain';
import { stringify } from 'csv-stringify/sync';
import { type Locale, sentence } from '../../http/sentences';

/** Spreadsheets here expect a semicolon where the decimal mark is a comma. */
const delimiter: Record<Locale, string> = { lv: ';', en: ',' };

const decimal = (locale: Locale, score: ScoreView | null | undefined): string => {
  if (!score) return '';
  return locale === 'lv' ? score.decimal.replace('.', ',') : score.decimal;
};
const level = (score: ScoreView | null | undefined): string => (score ? String(score.level) : '');

const header = ({ method }: ResultTable, locale: Locale): string[] => [
  ...['institution', 'group', 'region', 'domain', 'rank', 'index', 'level'].map((key) =>
    sentence(locale, `csv.${key}`),
  ),
  ...method.sections.flatMap(({ code, name }) => [
    `${code} ${name[locale]}`,
    sentence(locale, 'csv.levelOf', { code }),
  ]),
];

const line = ({ method }: ResultTable, row: ResultRow, locale: Locale): string[] => [
  row.institution,
  row.group ?? '',
  row.region ?? '',
  row.domain ?? '',
  row.rank === null ? '' : String(row.rank),
  decimal(locale, row.index),
  level(row.index),
  ...method.sections.flatMap(({ id }) => [decimal(locale, row.sections[id]), level(row.sections[id])]),
];

/**
 * The table as a spreadsheet opens it: UTF-8 with its mark, one line per institution, scores with one decimal, blank for no
 * score. A cell that a spreadsheet would take for a formula is written as text.
 */
export const resultsCsv = (table: ResultTable, locale: Locale): string =>
  stringify([header(table, locale), ...table.rows.map((row) => line(table, row, locale))], {
    bom: true,
    delimiter: delimiter[locale],
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
