import { Component, computed } from '@angular/core';
import { PluralPipe } from '../../i18n/pipes';
import { FieldBase } from '../field-base';
import { asText } from '../values';

@Component({
  selector: 'bd-text-field',
  imports: [PluralPipe],
  template: `
    @if (question().long) {
      <textarea
        class="bd-textarea"
        rows="4"
        [value]="text()"
        [disabled]="disabled()"
        [maxLength]="question().maxLength"
        [attr.aria-labelledby]="labelledBy()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="problems().length > 0 || null"
        (input)="change($any($event.target).value)"
      ></textarea>
    } @else {
      <input
        class="bd-input"
        type="text"
        [value]="text()"
        [disabled]="disabled()"
        [maxLength]="question().maxLength"
        [attr.aria-labelledby]="labelledBy()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="problems().length > 0 || null"
        (input)="change($any($event.target).value)"
      />
    }
    @if (left() < question().maxLength / 5) {
      <p class="bd-quiet bd-small" role="status">{{ left() | plural: 'questions.text.left' }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 42rem;
    }

    p {
      margin: 0.25rem 0 0;
    }
  `,
})
export class TextField extends FieldBase<'text'> {
  protected readonly text = computed(() => asText(this.value()) ?? '');
  protected readonly left = computed(() => this.question().maxLength - this.text().length);

  protected change(text: string): void {
    this.valueChange.emit(text.trim() === '' ? null : text);
  }
}
