import { Component, input } from '@angular/core';
import { Field, FieldInput } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Form } from '../../../ui/form';

/** Moments as their fields show them, in the time of Latvia. */
export interface CalendarTyped {
  opensAt: string;
  closesAt: string;
}

/** When filling in begins and ends. */
@Component({
  selector: 'bd-calendar-fields',
  imports: [Field, FieldInput, TranslocoPipe],
  template: `
    <bd-field
      id="f-opensAt"
      [optional]="true"
      [label]="'rounds.form.opensAt' | transloco"
      [hint]="'rounds.form.opensHint' | transloco"
      [error]="form().problem('opensAt')"
    >
      <input
        bdInput
        type="datetime-local"
        [value]="form().typed().opensAt"
        (input)="form().patch({ opensAt: $any($event.target).value })"
      />
    </bd-field>
    <bd-field
      id="f-closesAt"
      [optional]="true"
      [label]="'rounds.form.closesAt' | transloco"
      [hint]="'rounds.form.closesHint' | transloco"
      [error]="form().problem('closesAt')"
    >
      <input
        bdInput
        type="datetime-local"
        [value]="form().typed().closesAt"
        (input)="form().patch({ closesAt: $any($event.target).value })"
      />
    </bd-field>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: 1.125rem;
      align-items: end;
    }
  `,
})
export class CalendarFields {
  readonly form = input.required<Form<CalendarTyped>>();
}
