import { Component, input, output } from '@angular/core';
import { Field, FieldInput } from '@briedums/web';
import type { ChoiceOption } from './choice';

/** One of few, always chosen. */
@Component({
  selector: 'bd-choice-field',
  imports: [Field, FieldInput],
  template: `
    <bd-field [label]="label()">
      <select bdInput (change)="valueChange.emit($any($event.target).value)">
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.name }}</option>
        }
      </select>
    </bd-field>
  `,
})
export class ChoiceField {
  readonly label = input.required<string>();
  readonly options = input.required<readonly ChoiceOption[]>();
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
}
