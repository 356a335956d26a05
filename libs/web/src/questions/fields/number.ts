import { Component } from '@angular/core';
import { TextPipe } from '../../i18n/pipes';
import { FieldBase } from '../field-base';
import { NumberInput } from '../parts/number-input';
import { asText } from '../values';

@Component({
  selector: 'bd-number-field',
  imports: [NumberInput, TextPipe],
  template: `
    <bd-number-input
      [value]="asText(value())"
      [decimals]="question().decimals"
      [negative]="(question().min ?? '-').startsWith('-')"
      [unit]="question().unit | text"
      [disabled]="disabled()"
      [invalid]="problems().length > 0"
      [labelledBy]="labelledBy()"
      [describedBy]="describedBy()"
      (valueChange)="valueChange.emit($event)"
    />
  `,
})
export class NumberField extends FieldBase<'number'> {
  protected readonly asText = asText;
}
