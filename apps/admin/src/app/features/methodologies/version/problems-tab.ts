import { Component, inject } from '@angular/core';
import { Empty } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemList } from '../problems/problem-list';
import { VersionStore } from './version-store';

/** What is wrong with the version. */
@Component({
  selector: 'bd-problems-tab',
  imports: [Empty, ProblemList, TranslocoPipe],
  host: { class: 'bd-tab' },
  template: `
    @if (store.loaded.value(); as loaded) {
      @if (loaded.problems.length) {
        <bd-problem-list
          [problems]="loaded.problems"
          [document]="loaded.document"
          [questionsLink]="store.methodology() ? '../questions' : null"
        />
      } @else {
        <bd-empty [title]="'methodologies.problems.none' | transloco" />
      }
    }
  `,
})
export class ProblemsTab {
  protected readonly store = inject(VersionStore);
}
