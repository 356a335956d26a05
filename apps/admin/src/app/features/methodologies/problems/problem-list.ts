import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MethodologyProblem } from '@briedums/domain';
import { StateTag, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { problemPlace, type ProblemPlace } from './problem-place';

type Row = MethodologyProblem & { place: ProblemPlace };

/** What is wrong with a document: errors first, each with its place and a sentence. */
@Component({
  selector: 'bd-problem-list',
  imports: [RouterLink, StateTag, TableExport, TableFoot, TextPipe, TranslocoPipe],
  templateUrl: './problem-list.html',
  styleUrl: './problem-list.scss',
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
  protected readonly file = computed<TableFile<Row>>(() => ({
    name: this.texts.t('ui.csv.problemsFile'),
    columns: [
      {
        name: this.texts.t('methodologies.problems.severity'),
        value: (problem) => this.texts.t(`common.severity.${problem.severity}`),
      },
      { name: this.texts.t('ui.csv.problem'), value: (problem) => this.texts.of(problem.message) },
      { name: this.texts.t('methodologies.problems.place'), value: (problem) => problem.place.name },
      { name: this.texts.t('methodologies.problems.path'), value: (problem) => problem.path || '/' },
    ],
    rows: this.rows(),
  }));
}
