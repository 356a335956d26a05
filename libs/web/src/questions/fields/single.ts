import { Component } from '@angular/core';
import { FieldBase } from '../field-base';
import { RadioList } from '../parts/radio-list';
import { asText } from '../values';

@Component({
  selector: 'bd-single-field',
  imports: [RadioList],
  template: `
    <bd-radio-list
      [options]="question().options"
      [value]="asText(value())"
      [disabled]="disabled()"
      [labelledBy]="labelledBy()"
      [describedBy]="describedBy()"
      (valueChange)="valueChange.emit($event)"
    />
  `,
})
export class SingleField extends FieldBase<'single'> {
  protected readonly asText = asText;
}
