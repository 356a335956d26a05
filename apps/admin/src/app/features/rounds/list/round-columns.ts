import { type RoundView, roundStateSchema } from '@briedums/domain';
import type { Texts } from '@briedums/web';
import type { ListColumn } from '../../../ui/list/list';
import { marksOf } from '../../../ui/marks';
import { toRigaCell } from '../../../ui/riga-time';

/** Moments of a round that a table shows one of. */
export const momentsOf = {
  closes: (round: RoundView): string | null => round.closesAt,
  published: (round: RoundView): string | null => round.publication?.publishedAt ?? null,
};

/** Rounds as a file, and what they can be ordered by. Of an imported round nobody knows who submitted. */
export function roundColumns(texts: Texts): ListColumn<RoundView>[] {
  const t = (key: string) => texts.t(`rounds.columns.${key}`);
  return [
    { key: 'title', name: t('title'), value: (r) => texts.of(r.title) },
    { name: texts.t('ui.marks'), value: (r) => marksOf(r, (key) => texts.t(key)) },
    { key: 'year', name: t('year'), value: (r) => r.year },
    { key: 'kind', name: t('kind'), value: (r) => texts.t(`ui.kind.${r.kind}`) },
    {
      key: 'state',
      name: t('state'),
      value: (r) => texts.t(`rounds.state.${r.state}`),
      order: (r) => roundStateSchema.options.indexOf(r.state),
    },
    { name: t('participants'), value: (r) => r.funnel.participants },
    {
      key: 'funnel',
      name: t('funnel'),
      value: (r) => (r.origin === 'imported' ? null : r.funnel.submitted),
    },
    { key: 'closes', name: t('closes'), value: (r) => toRigaCell(momentsOf.closes(r)) },
    { key: 'published', name: t('published'), value: (r) => toRigaCell(momentsOf.published(r)) },
  ];
}
