import { Component, computed, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import type { ImportProblem } from '@briedums/domain';
import { PluralPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { NamedCells } from './named-cells';
import { ScrollBox } from './scroll-box';
import { TableExport, type TableFile } from './table-export';

/** What is wrong with a file, line by line. Takes the focus when it appears. */
@Component({
  selector: 'bd-import-problems',
  imports: [NamedCells, PluralPipe, ScrollBox, TableExport, TranslocoPipe],
  template: `
    @if (problems().length) {
      <section #box tabindex="-1" role="alert" class="bd-notice bd-notice--error">
        <h2>{{ problems().length | plural: 'ui.csv.problems' }}</h2>
        <p>{{ 'ui.csv.nothing' | transloco }}</p>
        <div class="bd-tablebox">
          <table class="bd-table bd-rows">
            <thead>
              <tr>
                <th scope="col" class="bd-number">{{ 'ui.csv.line' | transloco }}</th>
                <th scope="col">{{ 'ui.csv.column' | transloco }}</th>
                <th scope="col">{{ 'ui.csv.problem' | transloco }}</th>
                <th scope="col">{{ 'ui.csv.value' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (problem of problems(); track $index) {
                <tr>
                  <td class="bd-number">{{ problem.line }}</td>
                  <td>{{ problem.column }}</td>
                  <td>{{ sentence(problem) }}</td>
                  <td>{{ problem.value }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        <bd-table-export [of]="file()" [caption]="problems().length | plural: 'ui.csv.problems'" />
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: calc(var(--bd-text) * 1.1);
    }

    p {
      margin: 0.25rem 0 0.5rem;
    }

    .bd-table thead th {
      background: transparent;
    }

    .bd-tablebox {
      max-height: 22rem;
      overflow-y: auto;
    }
  `,
})
export class ImportProblems {
  private readonly texts = inject(Texts);
  readonly problems = input.required<readonly ImportProblem[]>();
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  protected readonly file = computed<TableFile<ImportProblem>>(() => ({
    name: this.texts.t('ui.csv.problemsFile'),
    columns: [
      { name: this.texts.t('ui.csv.line'), value: (problem) => problem.line },
      { name: this.texts.t('ui.csv.column'), value: (problem) => problem.column },
      { name: this.texts.t('ui.csv.problem'), value: (problem) => this.sentence(problem) },
      { name: this.texts.t('ui.csv.value'), value: (problem) => problem.value },
    ],
    rows: this.problems(),
  }));

  constructor() {
    effect(() => {
      if (this.problems().length) this.box()?.nativeElement.focus();
    });
  }

  /** A code that is not known here yet is still said in words. */
  protected sentence(problem: ImportProblem): string {
    const key = `ui.csv.codes.${problem.code}`;
    return this.texts.t(this.texts.has(key) ? key : 'ui.csv.codes.invalid');
  }
}
