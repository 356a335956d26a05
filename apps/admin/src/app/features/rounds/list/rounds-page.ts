import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  addressState,
  apiResource,
  Empty,
  Failure,
  Icon,
  matches,
  MomentPipe,
  PageHeader,
  PluralPipe,
  Session,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { Marks } from '../../../ui/marks';
import { SearchBox } from '../../../ui/search-box';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { RoundStateTag } from '../round-state';
import { FirstSteps } from './first-steps';
import { FunnelLine } from './funnel-line';

/** All rounds, newest first. */
@Component({
  selector: 'bd-rounds-page',
  imports: [
    Empty,
    Failure,
    FirstSteps,
    FunnelLine,
    Icon,
    Marks,
    MatButton,
    MomentPipe,
    PageHeader,
    PluralPipe,
    RoundStateTag,
    RouterLink,
    SearchBox,
    Skeleton,
    TableFoot,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  protected readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly rounds = apiResource(api.rounds.list, () => ({}));
  protected readonly manages = computed(() => this.session.can('round.manage'));
  protected readonly shown = computed(() =>
    (this.rounds.value() ?? []).filter((r) =>
      matches(this.search.value(), this.texts.of(r.title), String(r.year)),
    ),
  );
  protected readonly window = rowWindow(this.shown);

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.rounds'));
  }
}
