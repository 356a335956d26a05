import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Question } from '@briedums/methodology';
import { FileLinks, Icon, MomentPipe, pageTitle, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerTexts, fileIds } from '../questionnaire/answer-text';
import { Form } from '../questionnaire/form';

/** All answers on one page, to read before submitting and to print. */
@Component({
  selector: 'bd-overview-page',
  imports: [FileLinks, Icon, MatButton, MomentPipe, RouterLink, TextPipe, TranslocoPipe],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  protected readonly form = inject(Form);
  private readonly answers = inject(AnswerTexts);
  private readonly texts = inject(Texts);

  protected readonly sections = computed(() => {
    const shown = this.form.visibility()?.questions ?? {};
    // Contacts are shown what they answer for; staff look at everything.
    const sources = this.form.submits() ? this.form.sources() : null;
    return this.form.sections().map(({ section, state }) => ({
      section,
      state,
      questions: section.subsections
        .flatMap((s) => s.questions)
        .filter((q) => shown[q.id] && (sources?.includes(q.source) ?? true))
        .map((question) => this.line(question)),
    }));
  });

  constructor() {
    pageTitle(() => `${this.texts.t('overview.title')} – ${this.form.participation()?.institution.name}`);
  }

  private line(question: Question) {
    const { answer, comment } = this.form.contentOf(question.id);
    const missing = question.required ? 'overview.required' : 'overview.notRequired';
    const lines = answer ? this.answers.of(question, answer) : [this.texts.t(missing)];
    const files = question.type === 'file' ? fileIds(answer) : [];
    return { question, lines, files, comment, answered: answer !== null };
  }

  protected print(): void {
    window.print();
  }
}
