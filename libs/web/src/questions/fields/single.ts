import { Component, computed } from '@angular/core';
import { FieldBase } from '../field-base';
import { RadioList } from '../parts/radio-list';
import { SelectList } from '../parts/select-list';
import { asText } from '../values';

/** More options than these are a list to open: all of them at once would push everything else out of sight. */
const fewEnough = 12;

@Component({
  selector: 'bd-single-field',
  imports: [RadioList, SelectList],
  template: `
    @if (many()) {
      <bd-select-list
        [options]="question().options"
        [value]="asText(value())"
        [disabled]="disabled()"
        [labelledBy]="labelledBy()"
        [describedBy]="describedBy()"
        (valueChange)="valueChange.emit($event)"
      />
    } @else {
      <bd-radio-list
        [options]="question().options"
        [value]="asText(value())"
        [disabled]="disabled()"
        [labelledBy]="labelledBy()"
        [describedBy]="describedBy()"
        (valueChange)="valueChange.emit($event)"
      />
    }
  `,
})
export class SingleField extends FieldBase<'single'> {
  protected readonly asText = asText;
  /** Criteria have to be read beside their option, which only radio buttons can show. */
  protected readonly many = computed(
    () => this.question().options.length > fewEnough && !this.question().options.some((o) => o.criteria),
  );
}
