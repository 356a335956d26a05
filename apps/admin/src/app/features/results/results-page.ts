import { Component, inject } from '@angular/core';
import { api, type RoundState } from '@briedums/domain';
import { apiResource, Empty, PageHeader, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { RoundsTable } from '../rounds/list/rounds-table';

/** The short way to results: the rounds that can have some. */
@Component({
  selector: 'bd-results-page',
  imports: [Empty, PageHeader, RoundsTable, TranslocoPipe],
  template: `
    <bd-page-header [title]="'shell.areas.results' | transloco" [lead]="'results.page.lead' | transloco" />
    <bd-rounds-table
      [from]="rounds"
      [caption]="'results.page.lead' | transloco"
      [states]="states"
      part="results"
      last="published"
    >
      <bd-empty [title]="'results.page.none' | transloco" [text]="'results.page.noneText' | transloco" />
    </bd-rounds-table>
  `,
})
export class ResultsPage {
  private readonly texts = inject(Texts);
  protected readonly rounds = apiResource(api.rounds.list, () => ({}));
  protected readonly states: readonly RoundState[] = ['closed', 'published'];

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.results'));
  }
}
