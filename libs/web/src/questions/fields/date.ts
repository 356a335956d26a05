import { Component } from '@angular/core';
import { FieldBase } from '../field-base';
import { asText } from '../values';

@Component({
  selector: 'bd-date-field',
  template: `
    <input
      class="bd-input"
      type="date"
      [value]="asText(value()) ?? ''"
      [disabled]="disabled()"
      [min]="question().min ?? ''"
      [max]="question().max ?? ''"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="problems().length > 0 || null"
      (change)="valueChange.emit($any($event.target).value || null)"
    />
  `,
  styles: `
    .bd-input {
      width: auto;
    }
  `,
})
export class DateField extends FieldBase<'date'> {
  protected readonly asText = asText;
}
