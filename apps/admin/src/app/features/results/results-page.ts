import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import { apiResource, Empty, MomentPipe, PageHeader, SortHeader, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter } from '../../ui/choice';
import { ListFrame } from '../../ui/list/list-frame';
import { Marks } from '../../ui/marks';
import { FunnelLine } from '../rounds/list/funnel-line';
import { createRoundList } from '../rounds/list/round-list';
import { RoundStateTag } from '../rounds/round-state';

const states = ['closed', 'published'];

/** The short way to results: the rounds that can have some. */
@Component({
  selector: 'bd-results-page',
  imports: [
    ChoiceFilter,
    Empty,
    FunnelLine,
    ListFrame,
    Marks,
    MomentPipe,
    PageHeader,
    RoundStateTag,
    RouterLink,
    SortHeader,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  private readonly texts = inject(Texts);
  protected readonly rounds = apiResource(api.rounds.list, () => ({}));
  protected readonly list = createRoundList({
    rows: () => this.rounds.value()?.filter((round) => states.includes(round.state)),
    states,
    last: () => ({
      key: 'published',
      name: this.texts.t('results.page.published'),
      value: (round) => round.publication?.publishedAt ?? null,
    }),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.results'));
  }
}
