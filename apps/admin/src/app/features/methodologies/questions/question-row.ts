import { Component, computed, input, linkedSignal } from '@angular/core';
import type { Question } from '@briedums/methodology';
import { AmountPipe, Icon, StateTag, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { QuestionDetail } from './question-detail';

/** One question as a line that opens. Its details are made when it opens for the first time. */
@Component({
  selector: 'bd-question-row',
  imports: [AmountPipe, Icon, QuestionDetail, StateTag, TextPipe, TranslocoPipe],
  templateUrl: './question-row.html',
  styleUrl: './question-row.scss',
})
export class QuestionRow {
  readonly question = input.required<Question>();
  /** Maximum of a scored question; null for one that gives no points, undefined while that cannot be told. */
  readonly max = input.required<string | null | undefined>();
  readonly open = input(false);
  protected readonly opened = linkedSignal(() => this.open());
  protected readonly source = computed(() => {
    const { source } = this.question();
    return source === 'self' ? null : source;
  });
}
