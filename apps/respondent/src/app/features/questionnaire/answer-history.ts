import { Component, inject, input } from '@angular/core';
import { api } from '@briedums/domain';
import type { Question } from '@briedums/methodology';
import { apiResource, Failure, FileLinks, MomentPipe, Skeleton } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerTexts, fileIds } from './answer-text';

/** Who answered what and when, newest first. */
@Component({
  selector: 'bd-answer-history',
  imports: [Failure, FileLinks, MomentPipe, Skeleton, TranslocoPipe],
  template: `
    @if (history.error(); as error) {
      <bd-failure [error]="error" (retry)="history.reload()" />
    } @else if (history.loading()) {
      <bd-skeleton [lines]="2" />
    } @else {
      <ol [attr.aria-label]="('question.history' | transloco) + ' ' + question().code">
        @for (view of history.value(); track view.revision) {
          <li>
            <span class="bd-quiet">{{ view.at | moment: 'moment' }}, {{ view.by }}</span>
            @if (question().type === 'file' && view.answer) {
              <bd-file-links class="line" [ids]="filesOf(view.answer)" />
            } @else {
              @for (line of answers.of(question(), view.answer); track $index) {
                <span class="line">{{ line }}</span>
              }
            }
            @if (view.comment) {
              <span class="line bd-quiet">{{ 'question.comment' | transloco }}: {{ view.comment }}</span>
            }
          </li>
        }
      </ol>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 42rem;
      margin-top: 0.75rem;
      padding-left: 1rem;
      border-left: 2px solid var(--bd-line);
    }

    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      padding: 0.375rem 0;
      font-size: var(--bd-text-small);
    }

    .line {
      display: block;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AnswerHistory {
  protected readonly answers = inject(AnswerTexts);
  protected readonly filesOf = fileIds;
  readonly question = input.required<Question>();
  readonly participationId = input.required<string>();
  /** Of the newest answer: another one asks again. */
  readonly revision = input.required<number>();
  protected readonly history = apiResource(api.answers.history, () => {
    const [id, questionId, revision] = [this.participationId(), this.question().id, this.revision()];
    return revision > 0 ? { params: { id, questionId } } : undefined;
  });
}
