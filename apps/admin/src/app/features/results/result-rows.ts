import type { MethodView, ResultRow, ScoreView } from '@briedums/domain';
import type { ListColumn } from '../../ui/list/list';

/** A score orders by its exact value; this is close enough to tell two scores of different exact value apart. */
const valueOf = (score: ScoreView | null | undefined): number | null => {
  if (!score) return null;
  const [over, under = '1'] = score.exact.split('/');
  return Number(over) / Number(under);
};

/** The table as a file: decimals as in the detail, levels as numbers. `t` gives the texts of `results`. */
export const resultColumns = (method: MethodView, t: (key: string) => string): ListColumn<ResultRow>[] => [
  { key: 'rank', name: t('columns.rank'), value: (r) => r.rank },
  { key: 'name', name: t('columns.institution'), value: (r) => r.institution },
  { name: t('columns.group'), value: (r) => r.group },
  { name: t('columns.region'), value: (r) => r.region },
  { name: t('columns.domain'), value: (r) => r.domain },
  {
    key: 'index',
    name: t('columns.index'),
    value: (r) => r.index?.decimal ?? null,
    order: (r) => valueOf(r.index),
  },
  { key: 'level', name: t('columns.level'), value: (r) => r.index?.level ?? null },
  ...method.sections.flatMap((s): ListColumn<ResultRow>[] => [
    {
      key: `s-${s.id}`,
      name: s.code,
      value: (r) => r.sections[s.id]?.decimal ?? null,
      order: (r) => valueOf(r.sections[s.id]),
    },
    { name: `${s.code} ${t('columns.level')}`, value: (r) => r.sections[s.id]?.level ?? null },
  ]),
];
