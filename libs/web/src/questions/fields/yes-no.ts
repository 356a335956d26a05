import { Component, computed, inject } from '@angular/core';
import { Texts } from '../../i18n/texts';
import { FieldBase } from '../field-base';
import { RadioList, type ShownOption } from '../parts/radio-list';
import { asText } from '../values';

@Component({
  selector: 'bd-yes-no-field',
  imports: [RadioList],
  template: `
    <bd-radio-list
      [inline]="true"
      [options]="options()"
      [value]="asText(value())"
      [disabled]="disabled()"
      [labelledBy]="labelledBy()"
      [describedBy]="describedBy()"
      (valueChange)="valueChange.emit($event)"
    />
  `,
})
export class YesNoField extends FieldBase<'yesNo'> {
  private readonly texts = inject(Texts);
  protected readonly options = computed<ShownOption[]>(() =>
    ['yes', 'no'].map((id) => ({ id, text: { [this.texts.language()]: this.texts.t(`questions.${id}`) } })),
  );
  protected readonly asText = asText;
}
