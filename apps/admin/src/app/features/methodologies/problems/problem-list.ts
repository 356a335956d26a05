import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MethodologyProblem } from '@briedums/domain';
import { StateTag, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { problemPlace } from './problem-place';

/** What is wrong with a document: errors first, each with its place and a sentence. */
@Component({
  selector: 'bd-problem-list',
  imports: [RouterLink, StateTag, TableFoot, TextPipe, TranslocoPipe],
  templateUrl: './problem-list.html',
  styleUrl: './problem-list.scss',
})
export class ProblemList {
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
}
