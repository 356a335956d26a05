import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextPipe } from '../../i18n/pipes';
import type { ShownOption } from './radio-list';

/** One of many: a native list, which opens only when it is needed and finds an option by its first letters. */
@Component({
  selector: 'bd-select-list',
  imports: [TextPipe, TranslocoPipe],
  template: `
    <select
      class="bd-select"
      [disabled]="disabled()"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      (change)="valueChange.emit($any($event.target).value || null)"
    >
      <option value="" [selected]="!value()">{{ 'questions.choose' | transloco }}</option>
      @for (option of options(); track option.id) {
        <option [value]="option.id" [selected]="option.id === value()">{{ option.text | text }}</option>
      }
    </select>
  `,
  styles: `
    select {
      max-width: 42rem;
    }
  `,
})
export class SelectList {
  readonly options = input.required<readonly ShownOption[]>();
  readonly value = input.required<string | null>();
  readonly disabled = input(false);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly valueChange = output<string | null>();
}
