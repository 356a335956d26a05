import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type RoundState, type RoundView, roundStateSchema } from '@briedums/domain';
import { type ApiResource, MomentPipe, SortHeader, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter, namedOptions } from '../../../ui/choice';
import { createList } from '../../../ui/list/list';
import { ListFrame } from '../../../ui/list/list-frame';
import { Marks } from '../../../ui/marks';
import { RoundStateTag } from '../round-state';
import { FunnelLine } from './funnel-line';
import { momentsOf, roundColumns } from './round-columns';

/** Rounds, newest first. What stands in place of none of them is the content. */
@Component({
  selector: 'bd-rounds-table',
  imports: [
    ChoiceFilter,
    FunnelLine,
    ListFrame,
    Marks,
    MomentPipe,
    RoundStateTag,
    RouterLink,
    SortHeader,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './rounds-table.html',
})
export class RoundsTable {
  private readonly texts = inject(Texts);
  readonly from = input.required<ApiResource<RoundView[]>>();
  readonly caption = input.required<string>();
  /** Rounds in other states are left out. */
  readonly states = input<readonly RoundState[]>(roundStateSchema.options);
  /** The part of a round's page that its name leads to. */
  readonly part = input.required<'progress' | 'results'>();
  /** The moment in the last column. */
  readonly last = input.required<'closes' | 'published'>();
  protected readonly moments = momentsOf;
  private readonly rows = computed(() =>
    this.from()
      .value()
      ?.filter((round) => this.states().includes(round.state)),
  );
  protected readonly list = createList({
    rows: () => this.rows(),
    texts: (round) => [round.title.lv, round.title.en, String(round.year)],
    filters: {
      kind: {
        options: () => namedOptions(this.texts, 'ui.kind', ['municipality', 'state']),
        keeps: (round, kind) => round.kind === kind,
      },
      state: {
        options: () => namedOptions(this.texts, 'rounds.state', this.states()),
        keeps: (round, state) => round.state === state,
      },
    },
    sort: { key: 'year', direction: 'desc' },
    columns: () => roundColumns(this.texts),
    file: () => this.texts.t('rounds.file'),
  });
}
