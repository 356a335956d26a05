import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Empty,
  Failure,
  MomentPipe,
  PageHeader,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { Marks } from '../../ui/marks';
import { TableFoot } from '../../ui/table-foot';
import { rowWindow } from '../../ui/window';
import { FunnelLine } from '../rounds/list/funnel-line';
import { RoundStateTag } from '../rounds/round-state';

/** The short way to results: the rounds that can have some. */
@Component({
  selector: 'bd-results-page',
  imports: [
    Empty,
    Failure,
    FunnelLine,
    Marks,
    MomentPipe,
    PageHeader,
    RoundStateTag,
    RouterLink,
    Skeleton,
    TableFoot,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  private readonly texts = inject(Texts);
  protected readonly rounds = apiResource(api.rounds.list, () => ({}));
  protected readonly shown = computed(() =>
    (this.rounds.value() ?? []).filter((r) => r.state === 'closed' || r.state === 'published'),
  );
  protected readonly window = rowWindow(this.shown);

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.results'));
  }
}
