import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';

/** Moments as their fields show them, in the time of Latvia. */
export interface CalendarTyped {
  opensAt: string;
  closesAt: string;
}

/** When filling in begins and ends. */
@Component({
  selector: 'bd-calendar-fields',
  imports: [TextField, TranslocoPipe],
  template: `
    @for (moment of moments; track moment) {
      <bd-text-field
        type="datetime-local"
        [form]="form()"
        [of]="moment"
        [optional]="true"
        [label]="'rounds.form.' + moment | transloco"
        [hint]="hints[moment] | transloco"
      />
    }
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
  protected readonly moments = ['opensAt', 'closesAt'] as const;
  protected readonly hints = { opensAt: 'rounds.form.opensHint', closesAt: 'rounds.form.closesHint' };
}
