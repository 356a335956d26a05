import { afterRenderEffect, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Question } from '@briedums/methodology';
import { Icon, pageTitle, Shortcuts, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from './form';
import { OthersQuestions } from './others-questions';
import { PlaceKeeper } from './place-keeper';
import { QuestionItem } from './question-item';
import { focusPlace, nextQuestion } from './question-focus';
import { Unsent } from './unsent';

/** One section of the questionnaire on one page. `#q-<id>` in the address leads to a question, `#q-<id>:<number>` to a row of it. */
@Component({
  selector: 'bd-section-page',
  imports: [Icon, MatButton, OthersQuestions, QuestionItem, RouterLink, TextPipe, TranslocoPipe],
  templateUrl: './section-page.html',
  styleUrl: './section-page.scss',
  providers: [PlaceKeeper],
})
export class SectionPage {
  protected readonly form = inject(Form);
  readonly unsent = inject(Unsent);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly places = inject(PlaceKeeper);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  readonly sectionId = input.required<string>();

  private readonly index = computed(() =>
    this.form.sections().findIndex((line) => line.section.id === this.sectionId()),
  );
  protected readonly line = computed(() => this.form.sections()[this.index()]);
  protected readonly previous = computed(() => this.form.sections()[this.index() - 1]?.section);
  protected readonly next = computed(() => this.form.sections()[this.index() + 1]?.section);
  protected readonly base = computed(() => `/anketa/${this.form.id()}`);

  protected readonly subsections = computed(() => {
    const shown = this.form.visibility()?.questions ?? {};
    const mine = (question: Question) => this.form.sources().includes(question.source);
    return (this.line()?.section.subsections ?? [])
      .map(({ id, name, questions }) => {
        const visible = questions.filter((q) => shown[q.id]);
        return { id, name, own: visible.filter(mine), others: visible.filter((q) => !mine(q)) };
      })
      .filter(({ own, others }) => own.length || others.length);
  });

  constructor() {
    pageTitle(() => {
      const line = this.line();
      return line && `${this.texts.of(line.section.name)} – ${this.form.participation()?.institution.name}`;
    });
    inject(Shortcuts).use([
      { keys: 'ctrl+enter', name: 'common.keys.saveAndNext', run: () => void this.goOn() },
    ]);
    effect(() => {
      const section = this.line()?.section.id;
      if (section) untracked(() => this.places.at(section, null));
    });
    this.followFragment();
  }

  /** After the questions are there, to the one named in the address; each address is followed once. */
  private followFragment(): void {
    let followed: string | null = null;
    afterRenderEffect(() => {
      const place = `${this.sectionId()}#${this.fragment()}`;
      if (!this.subsections().length || followed === place) return;
      followed = place;
      const wanted = this.fragment()?.match(/^q-(.+)$/)?.[1];
      if (wanted) focusPlace(wanted);
    });
  }

  protected entered(question: Question): void {
    this.places.at(this.sectionId(), question.id);
  }

  private async goOn(): Promise<void> {
    void this.form.queue.flush();
    const next = nextQuestion(document.activeElement);
    if (next) return focusPlace(next);
    const section = this.next();
    const after = section?.id ?? (this.form.submits() ? 'parbaudit-un-saglabat' : this.sectionId());
    await this.router.navigate([this.base(), after]);
  }
}
