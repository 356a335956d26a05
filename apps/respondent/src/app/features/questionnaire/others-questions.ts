import { Component, computed, inject, input } from '@angular/core';
import type { Question } from '@briedums/methodology';
import { FileLinks, PluralPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerTexts, fileIds } from './answer-text';
import { Form } from './form';

/** Questions that someone else answers: an expert, an automatic check, or for experts the institution. Folded, to read only. */
@Component({
  selector: 'bd-others-questions',
  imports: [FileLinks, PluralPipe, TextPipe, TranslocoPipe],
  template: `
    <details>
      <summary>{{ questions().length | plural: key() }}</summary>
      <ul>
        @for (question of questions(); track question.id) {
          <li>
            <span class="bd-quiet bd-figures">{{ question.code }}</span>
            <span>
              {{ question.text | text }}
              @if (form.answers()[question.id]; as answer) {
                @if (question.type === 'file') {
                  <bd-file-links class="answer" [ids]="filesOf(answer)" />
                } @else {
                  <strong class="answer">{{ answers.of(question, answer).join('; ') }}</strong>
                }
              }
              @if (question.source === 'automatic') {
                <span class="bd-quiet">{{ 'question.automatic' | transloco }}</span>
              }
            </span>
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    :host {
      display: block;
      padding: 1rem 0;
      border-top: 1px solid var(--bd-line);
    }

    summary {
      width: fit-content;
      color: var(--bd-ink-2);
    }

    ul {
      margin: 0.75rem 0 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: 4.5rem minmax(0, 1fr);
      padding: 0.375rem 0;
      font-size: var(--bd-text-small);
    }

    .answer {
      display: block;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class OthersQuestions {
  protected readonly form = inject(Form);
  protected readonly answers = inject(AnswerTexts);
  protected readonly filesOf = fileIds;
  readonly questions = input.required<readonly Question[]>();
  /** Nothing else is asked in this part. */
  readonly alone = input(false);
  protected readonly key = computed(() => {
    const who = this.form.submits() ? '' : 'OfInstitution';
    return `question.${this.alone() ? 'onlyOthers' : 'others'}${who}`;
  });
}
