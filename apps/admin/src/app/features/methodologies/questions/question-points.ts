import { Component, computed, input } from '@angular/core';
import type { Question, RowQuestion } from '@briedums/methodology';
import { AmountPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { bandKey, bandsOf, choicesOf, rulesOf } from './points-of';

/** What can be answered and what it gives: choices, bands of a number, rules of a combination. */
@Component({
  selector: 'bd-question-points',
  imports: [AmountPipe, TextPipe, TranslocoPipe],
  templateUrl: './question-points.html',
  styles: `
    table {
      width: auto;
      min-width: min(24rem, 100%);
      margin: 0.5rem 0;
    }

    th,
    td {
      vertical-align: baseline;
    }

    td:first-child {
      max-width: var(--bd-measure);
    }

    .criteria {
      display: block;
    }
  `,
})
export class QuestionPoints {
  readonly question = input.required<Question | RowQuestion>();
  protected readonly choices = computed(() => choicesOf(this.question()));
  protected readonly scored = computed(() => this.choices().some((choice) => choice.points !== null));
  protected readonly bands = computed(() => bandsOf(this.question()));
  protected readonly rules = computed(() => rulesOf(this.question()));
  protected readonly bandKey = bandKey;
}
