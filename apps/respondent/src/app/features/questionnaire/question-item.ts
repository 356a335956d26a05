import { afterNextRender, Component, computed, inject, Injector, input, output, signal } from '@angular/core';
import type { Answer, Question } from '@briedums/methodology';
import { ErrorTexts, Icon, MomentPipe, QuestionFrame, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerHistory } from './answer-history';
import { Colleagues } from './colleagues';
import { CommentBox } from './comment-box';
import { ConflictBox } from './conflict-box';
import { Form } from './form';
import { focusPlace } from './question-focus';

/** A question with what surrounds its answer: who gave it and when, comment, history, and what is wrong with saving it. */
@Component({
  selector: 'bd-question-item',
  imports: [AnswerHistory, CommentBox, ConflictBox, Icon, MomentPipe, QuestionFrame, TranslocoPipe],
  templateUrl: './question-item.html',
  styleUrl: './question-item.scss',
  host: { '(focusin)': 'enter()', '(focusout)': 'leave($event)' },
})
export class QuestionItem {
  protected readonly form = inject(Form);
  protected readonly colleagues = inject(Colleagues);
  private readonly errors = inject(ErrorTexts);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly injector = inject(Injector);

  readonly question = input.required<Question>();
  readonly entered = output<void>();

  protected readonly content = computed(() => this.form.contentOf(this.question().id));
  protected readonly view = computed(() => this.form.views().get(this.question().id));
  protected readonly entry = computed(() => this.form.queue.entries().get(this.question().id));
  protected readonly theirs = computed(() => {
    const entry = this.entry();
    return entry?.phase === 'conflict' ? entry.theirs : null;
  });
  protected readonly refusal = computed(() => {
    const entry = this.entry();
    return entry?.phase === 'refused' ? this.errors.of(entry.error) : null;
  });
  protected readonly problems = computed(() => this.form.problemsOf(this.question().id));
  protected readonly rows = computed(() => this.form.visibility()?.rows[this.question().id] ?? []);
  protected readonly editable = computed(() => this.form.mayAnswer(this.question()));
  protected readonly byColleague = computed(() => this.colleagues.changed().has(this.question().id));

  protected readonly commentOpen = signal(false);
  protected readonly historyOpen = signal(false);

  protected put(answer: Answer | null): void {
    this.form.answer(this.question(), answer);
  }

  protected resolve(choice: 'mine' | 'theirs'): void {
    this.form.queue.resolve(this.question().id, choice);
    this.toField();
  }

  protected retry(): void {
    void this.form.queue.retry();
    this.toField();
  }

  /** What the server refuses is given up; a slip of the hand can be taken back. */
  protected drop(): void {
    const { id, code } = this.question();
    const [content, revision] = [this.content(), this.view()?.revision ?? 0];
    this.form.queue.drop(id);
    this.toField();
    this.toast.say(this.texts.t('question.dropped', { code }), () =>
      this.form.queue.put(id, content, revision),
    );
  }

  /** The button that was pressed goes with its message. */
  private toField(): void {
    afterNextRender(() => focusPlace(this.question().id), { injector: this.injector });
  }

  protected enter(): void {
    this.colleagues.enter(this.question().id);
    this.entered.emit();
  }

  protected leave(event: FocusEvent): void {
    const inside = event.currentTarget as HTMLElement | null;
    if (inside?.contains(event.relatedTarget as Node | null)) return;
    this.colleagues.leave(this.question().id);
    if (this.entry()?.phase === 'waiting') void this.form.queue.flush(this.question().id);
  }
}
