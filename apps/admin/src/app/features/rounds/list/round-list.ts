import { inject } from '@angular/core';
import type { RoundView } from '@briedums/domain';
import { Texts } from '@briedums/web';
import { namedOptions } from '../../../ui/choice';
import { createList, type List, type ListColumn } from '../../../ui/list/list';

interface RoundListOptions {
  rows: () => readonly RoundView[] | undefined;
  /** States that the rows can have. */
  states: readonly string[];
  /** The last column, which is another one on each page. */
  last: () => ListColumn<RoundView>;
}

/** Rounds as both pages list them, newest first. Call it where a page's fields are made. */
export function createRoundList({ rows, states, last }: RoundListOptions): List<RoundView, 'kind' | 'state'> {
  const texts = inject(Texts);
  const t = (key: string) => texts.t(`rounds.columns.${key}`);
  return createList({
    rows,
    texts: (round) => [round.title.lv, round.title.en, String(round.year)],
    filters: {
      kind: {
        options: () => namedOptions(texts, 'ui.kind', ['municipality', 'state']),
        keeps: (round, kind) => round.kind === kind,
      },
      state: {
        options: () => namedOptions(texts, 'rounds.state', states),
        keeps: (round, state) => round.state === state,
      },
    },
    sort: { key: 'year', direction: 'desc' },
    columns: (): ListColumn<RoundView>[] => [
      { key: 'title', name: t('title'), value: (r) => texts.of(r.title) },
      { key: 'year', name: t('year'), value: (r) => r.year },
      { key: 'kind', name: t('kind'), value: (r) => texts.t(`ui.kind.${r.kind}`) },
      {
        key: 'state',
        name: t('state'),
        value: (r) => texts.t(`rounds.state.${r.state}`),
        order: (r) => states.indexOf(r.state),
      },
      { name: t('participants'), value: (r) => r.funnel.participants },
      {
        key: 'funnel',
        name: t('funnel'),
        value: (r) => (r.origin === 'imported' ? null : r.funnel.submitted),
      },
      last(),
    ],
    file: () => texts.t('rounds.file'),
  });
}
