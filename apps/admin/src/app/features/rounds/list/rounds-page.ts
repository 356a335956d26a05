import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api, roundStateSchema } from '@briedums/domain';
import {
  apiResource,
  Icon,
  MomentPipe,
  PageHeader,
  Session,
  SortHeader,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { ChoiceFilter } from '../../../ui/choice';
import { ListFrame } from '../../../ui/list/list-frame';
import { Marks } from '../../../ui/marks';
import { RoundStateTag } from '../round-state';
import { FirstSteps } from './first-steps';
import { FunnelLine } from './funnel-line';
import { createRoundList } from './round-list';

/** All rounds, newest first. */
@Component({
  selector: 'bd-rounds-page',
  imports: [
    ChoiceFilter,
    FirstSteps,
    FunnelLine,
    Icon,
    ListFrame,
    Marks,
    MatButton,
    MomentPipe,
    PageHeader,
    RoundStateTag,
    RouterLink,
    SortHeader,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  protected readonly rounds = apiResource(api.rounds.list, () => ({}));
  protected readonly manages = computed(() => this.session.can('round.manage'));
  protected readonly list = createRoundList({
    rows: () => this.rounds.value(),
    states: roundStateSchema.options,
    last: () => ({
      key: 'closes',
      name: this.texts.t('rounds.columns.closes'),
      value: (round) => round.closesAt,
    }),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.rounds'));
  }
}
