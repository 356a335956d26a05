import { Directive, ElementRef, inject } from '@angular/core';
import { Field } from './field';

/** The native control of a `bd-field`: gets its id, description, validity and look. */
@Directive({
  selector: 'input[bdInput], select[bdInput], textarea[bdInput]',
  host: {
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.invalid() || null',
    '[class.bd-input]': 'tag === "INPUT"',
    '[class.bd-select]': 'tag === "SELECT"',
    '[class.bd-textarea]': 'tag === "TEXTAREA"',
    '[attr.aria-required]': 'field.optional() ? null : true',
  },
})
export class FieldInput {
  protected readonly field = inject(Field);
  protected readonly tag = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.tagName;
}
