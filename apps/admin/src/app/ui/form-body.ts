import { Component, ElementRef, inject, input, output } from '@angular/core';
import { ErrorSummary, Shortcuts } from '@briedums/web';
import type { Form } from './form';

/** What a form says of itself, whatever its fields are. */
export type FormState = Pick<Form<object>, 'busy' | 'failure' | 'summary'>;

/** A form with what is wrong with it on top. `<form [bdForm]="form" (send)="submit()">` holds the fields and the buttons. */
@Component({
  selector: 'form[bdForm]',
  imports: [ErrorSummary],
  template: `
    <bd-error-summary [items]="bdForm().summary()" />
    @if (bdForm().failure(); as text) {
      <p class="bd-notice bd-notice--error" role="alert">{{ text }}</p>
    }
    <ng-content />
  `,
  host: { class: 'bd-form', novalidate: '', '(submit)': 'submit($event)' },
})
export class FormBody {
  readonly bdForm = input.required<FormState>();
  readonly send = output();

  constructor() {
    const form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
    // Also from a field of many lines, where Enter alone begins another one; not from a question above the form.
    const run = (): void => {
      if (!this.bdForm().busy() && form.contains(form.ownerDocument.activeElement)) this.send.emit();
    };
    inject(Shortcuts).use([{ keys: 'ctrl+enter', name: 'ui.keys.send', run }]);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.send.emit();
  }
}
