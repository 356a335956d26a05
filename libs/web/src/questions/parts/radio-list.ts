import { Component, input, output } from '@angular/core';
import { TextPipe } from '../../i18n/pipes';
import type { LocalText } from '../../i18n/local-text';
import { uniqueId } from '../field-base';

export interface ShownOption {
  id: string;
  text: LocalText;
  criteria?: LocalText;
}

/** Native radio buttons: one Tab stop, arrows move, large targets. */
@Component({
  selector: 'bd-radio-list',
  imports: [TextPipe],
  template: `
    <fieldset
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      [class.inline]="inline()"
    >
      @for (option of options(); track option.id) {
        <label class="bd-choice">
          <input
            type="radio"
            [name]="name"
            [value]="option.id"
            [checked]="option.id === value()"
            [disabled]="disabled()"
            (change)="valueChange.emit(option.id)"
          />
          <span>
            {{ option.text | text }}
            @if (option.criteria) {
              <span class="criteria bd-quiet">{{ option.criteria | text }}</span>
            }
          </span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './choices.scss',
})
export class RadioList {
  protected readonly name = uniqueId('radio');
  readonly options = input.required<readonly ShownOption[]>();
  readonly value = input.required<string | null>();
  readonly disabled = input(false);
  readonly inline = input(false);
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly valueChange = output<string>();
}
