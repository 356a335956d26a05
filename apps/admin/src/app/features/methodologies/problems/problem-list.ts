import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MethodologyProblem } from '@briedums/domain';
import { StateTag, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ScrollBox } from '../../../ui/scroll-box';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { problemPlace } from './problem-place';

/** What is wrong with a document: errors first, each with its place and a sentence. */
@Component({
  selector: 'bd-problem-list',
  imports: [ScrollBox, RouterLink, StateTag, TableFoot, TextPipe, TranslocoPipe],
  templateUrl: './problem-list.html',
  styles: `
    :host {
      display: block;
    }

    .path {
      display: block;
      min-width: 13rem;
      max-width: 30rem;
      color: var(--bd-ink-2);
    }

    td {
      vertical-align: top;
    }
  `,
})
export class ProblemList {
  private readonly texts = inject(Texts);
  readonly problems = input.required<readonly MethodologyProblem[]>();
  /** The document that the places are in. */
  readonly document = input.required<unknown>();
  /** Where questions are shown, when they can be. */
  readonly questionsLink = input<string | null>(null);
  private readonly rows = computed(() =>
    [...this.problems()]
      .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
      .map((problem) => ({ ...problem, place: problemPlace(this.document(), problem.path) })),
  );
  protected readonly window = rowWindow(this.rows);
  protected readonly label = computed(() => this.texts.t('methodologies.problems.caption'));
}
