import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import { apiResource, Icon, PageHeader, Session, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { FirstSteps } from './first-steps';
import { RoundsTable } from './rounds-table';

/** All rounds. */
@Component({
  selector: 'bd-rounds-page',
  imports: [FirstSteps, Icon, MatButton, PageHeader, RoundsTable, RouterLink, TranslocoPipe],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  protected readonly rounds = apiResource(api.rounds.list, () => ({}));
  protected readonly manages = computed(() => this.session.can('round.manage'));

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.rounds'));
  }
}
