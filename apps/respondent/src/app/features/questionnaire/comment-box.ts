import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A remark beside the answer, for colleagues and for those who check the data. */
@Component({
  selector: 'bd-comment-box',
  imports: [TranslocoPipe],
  template: `
    <label [attr.for]="'c-' + questionId()">
      {{ 'question.comment' | transloco }} <span class="bd-hidden">{{ code() }}</span>
    </label>
    <textarea
      class="bd-textarea"
      rows="3"
      maxlength="4000"
      [id]="'c-' + questionId()"
      [value]="comment()"
      [disabled]="disabled()"
      [attr.aria-describedby]="'c-' + questionId() + '-hint'"
      (input)="commentChange.emit($any($event.target).value)"
    ></textarea>
    <p class="bd-quiet bd-small" [id]="'c-' + questionId() + '-hint'">
      {{ 'question.commentHint' | transloco }}
    </p>
  `,
  styles: `
    :host {
      display: block;
      max-width: 42rem;
      margin-top: 0.75rem;
    }

    label {
      display: block;
      margin-bottom: 0.25rem;
      font-size: var(--bd-text-small);
      font-weight: 600;
    }

    p {
      margin: 0.25rem 0 0;
    }
  `,
})
export class CommentBox {
  readonly questionId = input.required<string>();
  readonly code = input.required<string>();
  readonly comment = input.required<string>();
  readonly disabled = input(false);
  readonly commentChange = output<string>();
}
