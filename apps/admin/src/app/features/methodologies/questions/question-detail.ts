import { Component, computed, inject, input } from '@angular/core';
import { policySchema, type Question, type RowQuestion } from '@briedums/methodology';
import { AmountPipe, Icon, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { linesOf } from './points-of';
import { QuestionPoints } from './question-points';

const usual: Readonly<Record<string, string>> = policySchema.parse({});

/** All of a question: help, answers and their points, conditions, what is advised. Also of a question inside a group. */
@Component({
  selector: 'bd-question-detail',
  imports: [AmountPipe, Icon, QuestionPoints, TextPipe, TranslocoPipe],
  templateUrl: './question-detail.html',
  styleUrl: './question-detail.scss',
})
export class QuestionDetail {
  private readonly texts = inject(Texts);
  readonly question = input.required<Question | RowQuestion>();
  /** Of the question, or of the group that it belongs to: points matter only then. */
  readonly scored = input.required<boolean>();
  protected readonly lines = computed(() => linesOf(this.question()));
  protected readonly group = computed(() => {
    const question = this.question();
    return question.type === 'group' ? question : null;
  });
  protected readonly most = computed(() => {
    const question = this.question();
    return question.type === 'multiple' ? question.max : undefined;
  });
  protected readonly unit = computed(() => {
    const question = this.question();
    return 'unit' in question ? question.unit : undefined;
  });
  /** What happens without an answer, where that is not as for most questions; the scoring tab tells the rule. */
  protected readonly policy = computed(() => {
    const { hidden, unanswered, notApplicable } = this.question().policy;
    return Object.entries({ unanswered, hidden, notApplicable })
      .filter(([name, value]) => usual[name] !== value)
      .map(([name, value]) => this.texts.t(`methodologies.policy.${name}.${value}`))
      .join('; ');
  });
}
