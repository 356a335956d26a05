import { Component, computed, input } from '@angular/core';
import { Field, FieldInput } from '@briedums/web';
import { fieldId, type Form } from './form';

/** One line of a form: a field that is typed into. */
@Component({
  selector: 'bd-text-field',
  imports: [Field, FieldInput],
  template: `
    <bd-field [label]="label()" [hint]="hint()" [error]="form().problem(at())" [optional]="optional()">
      <input
        bdInput
        [type]="type()"
        [attr.maxlength]="most()"
        [attr.lang]="lang()"
        [attr.autocomplete]="autocomplete()"
        [value]="value()"
        (input)="form().type(of(), $event)"
      />
    </bd-field>
  `,
  host: { '[id]': 'id()' },
  styles: ':host { display: block; }',
})
export class TextField<T extends object> {
  readonly form = input.required<Form<T>>();
  readonly of = input.required<keyof T & string>();
  /** Where the value stands in what is sent, when that is not its own name. */
  readonly path = input<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly optional = input(false);
  readonly type = input<'text' | 'email' | 'password' | 'datetime-local'>('text');
  readonly most = input(300);
  readonly lang = input<string | null>(null);
  readonly autocomplete = input('off');
  protected readonly at = computed(() => this.path() ?? this.of());
  protected readonly id = computed(() => fieldId(this.at()));
  protected readonly value = computed(() => String(this.form().typed()[this.of()]));
}
