import type { MethodView, ResultRow, ScoreView } from '@briedums/domain';
import type { Column, SortValue } from '@briedums/web';

/** A score sorts by its exact value; this is close enough to tell two scores of different exact value apart. */
const valueOf = (score: ScoreView | null | undefined): number | null => {
  if (!score) return null;
  const [over, under = '1'] = score.exact.split('/');
  return Number(over) / Number(under);
};

/** `rank`, `index`, `level`, `s-<section>`, or the name. */
export function resultSortValue(row: ResultRow, key: string): SortValue {
  if (key.startsWith('s-')) return valueOf(row.sections[key.slice(2)]);
  switch (key) {
    case 'rank':
      return row.rank;
    case 'index':
      return valueOf(row.index);
    case 'level':
      return row.index?.level ?? null;
    default:
      return row.institution;
  }
}

/** The shown table as a file: decimals as in the detail, levels as numbers. `t` gives the texts of `results`. */
export const resultCsvColumns = (method: MethodView, t: (key: string) => string): Column<ResultRow>[] => [
  { name: t('columns.rank'), value: (r) => r.rank },
  { name: t('columns.institution'), value: (r) => r.institution },
  { name: t('columns.group'), value: (r) => r.group },
  { name: t('columns.region'), value: (r) => r.region },
  { name: t('columns.domain'), value: (r) => r.domain },
  { name: t('columns.index'), value: (r) => r.index?.decimal ?? null },
  { name: t('columns.level'), value: (r) => r.index?.level ?? null },
  ...method.sections.flatMap((s) => [
    { name: s.code, value: (r: ResultRow) => r.sections[s.id]?.decimal ?? null },
    { name: `${s.code} ${t('columns.level')}`, value: (r: ResultRow) => r.sections[s.id]?.level ?? null },
  ]),
];
