import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import { apiResource, Empty, Failure, pageTitle, Skeleton, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Deadline } from '../../shared/deadline';
import { Marks } from '../../shared/marks';
import { byRound } from './by-round';
import { WorkRow } from './work-row';

/** What a signed-in respondent has to fill, and the results that are published. */
@Component({
  selector: 'bd-start-page',
  imports: [Deadline, Empty, Failure, Marks, RouterLink, Skeleton, TextPipe, TranslocoPipe, WorkRow],
  templateUrl: './start-page.html',
  styleUrl: './start-page.scss',
})
export class StartPage {
  private readonly texts = inject(Texts);
  protected readonly mine = apiResource(api.answers.mine, () => ({}));
  protected readonly rounds = computed(() => byRound(this.mine.value() ?? []));

  constructor() {
    pageTitle(() => this.texts.t('start.title'));
  }
}
