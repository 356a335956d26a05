import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import type { Answer, Question } from '@briedums/methodology';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextPipe } from '../i18n/pipes';
import { Texts } from '../i18n/texts';
import { Icon } from '../ui/icon';
import { Toast } from '../ui/toast';
import { FieldOutlet } from './field-outlet';
import { FIELD_TYPES } from './field-types';
import { fieldTypes } from './registry';
import type { Json, QuestionProblem } from './values';

/** Help longer than this is folded. */
const shortHelp = 160;

/**
 * A question as it is asked: code, text, help, what the law says, problems, the field of its type, "does not apply",
 * clearing. Controlled: shows `answer`, asks for another by `answerChange` (null clears). Its element has the id `q-<id>`.
 * Content: `[aside]` beside the field (such as the answer of the round before); what is urgent under it; in one line, `[actions]`
 * and `[by]`, who answered; `[below]`, what the actions open.
 */
@Component({
  selector: 'bd-question',
  imports: [FieldOutlet, Icon, TextPipe, TranslocoPipe],
  templateUrl: './question-frame.html',
  styleUrl: './question-frame.scss',
  providers: [{ provide: FIELD_TYPES, useValue: fieldTypes }],
  host: { '[id]': "'q-' + question().id" },
})
export class QuestionFrame {
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly question = input.required<Question>();
  readonly answer = input.required<Answer | null>();
  readonly disabled = input(false);
  readonly problems = input<readonly QuestionProblem[]>([]);
  /** For a group: `Visibility.rows[question.id]` of the engine. */
  readonly shownRows = input<readonly Readonly<Record<string, boolean>>[]>([]);
  readonly answerChange = output<Answer | null>();

  protected readonly labelId = computed(() => `q-${this.question().id}-text`);
  protected readonly helpId = computed(() => `q-${this.question().id}-help`);
  protected readonly problemsId = computed(() => `q-${this.question().id}-problems`);
  protected readonly help = computed(() => this.texts.of(this.question().help));
  protected readonly longHelp = computed(() => this.help().length > shortHelp);
  /** What is not shown further down already: a group tells in its rows what is wrong there. */
  protected readonly ownProblems = computed(() => {
    const question = this.question();
    if (question.type !== 'group') return this.problems();
    const columns = question.questions.map(({ id }) => id);
    return this.problems().filter(({ row, column }) => row == null || !columns.includes(column ?? ''));
  });
  protected readonly describedBy = computed(() => {
    const ids = [this.ownProblems().length && this.problemsId(), this.help() && this.helpId()];
    return ids.filter(Boolean).join(' ') || null;
  });

  protected readonly value = computed<Json | null>(() => {
    const answer = this.answer();
    return answer && 'value' in answer ? (answer.value as Json) : null;
  });
  protected readonly notApplicable = computed(() => {
    const answer = this.answer();
    return answer !== null && 'notApplicable' in answer;
  });
  protected readonly reason = computed(() => {
    const answer = this.answer();
    return answer && 'notApplicable' in answer ? (answer.reason ?? '') : '';
  });
  /** What was answered before "does not apply" was ticked comes back when it is unticked. */
  private before: { id: string; value: Json | null } | null = null;
  protected readonly mayNotApply = computed(
    () => this.question().policy.notApplicable !== 'notAllowed' || this.notApplicable(),
  );
  protected readonly clearable = computed(
    () => !this.disabled() && this.answer() !== null && this.question().type !== 'automatic',
  );

  protected put(value: Json | null): void {
    this.answerChange.emit(value === null ? null : { value });
  }

  protected setNotApplicable(on: boolean): void {
    const id = this.question().id;
    if (on) {
      this.before = { id, value: this.value() };
      this.answerChange.emit({ notApplicable: true });
    } else this.put(this.before?.id === id ? this.before.value : null);
  }

  protected setReason(reason: string): void {
    this.answerChange.emit(reason.trim() ? { notApplicable: true, reason } : { notApplicable: true });
  }

  protected clear(): void {
    const before = this.answer();
    this.answerChange.emit(null);
    // The button that was pressed goes with the answer.
    const first = '.field :is(input, select, textarea, button):not([disabled])';
    const focus = () => this.element.querySelector<HTMLElement>(first)?.focus();
    afterNextRender(focus, { injector: this.injector });
    this.toast.say(this.texts.t('questions.cleared', { code: this.question().code }), () =>
      this.answerChange.emit(before),
    );
  }
}
