import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput, Session, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';

/** A new password; every other session of the account ends. */
@Component({
  selector: 'bd-change-password',
  imports: [ErrorSummary, Field, FieldInput, MatButton, TranslocoPipe],
  template: `
    <h2 class="heading">{{ 'settings.password.title' | transloco }}</h2>
    <form class="bd-form" novalidate (submit)="submit($event)">
      <bd-error-summary [items]="form.summary()" />
      @if (form.failure(); as text) {
        <p class="bd-notice bd-notice--error" role="alert">{{ text }}</p>
      }
      <bd-field
        id="f-current"
        [label]="'settings.password.current' | transloco"
        [error]="form.problem('current')"
      >
        <input
          bdInput
          type="password"
          autocomplete="current-password"
          [value]="form.typed().current"
          (input)="form.patch({ current: $any($event.target).value })"
        />
      </bd-field>
      <bd-field
        id="f-next"
        [label]="'settings.password.next' | transloco"
        [hint]="'settings.password.hint' | transloco"
        [error]="form.problem('next')"
      >
        <input
          bdInput
          type="password"
          autocomplete="new-password"
          [value]="form.typed().next"
          (input)="form.patch({ next: $any($event.target).value })"
        />
      </bd-field>
      <div class="bd-buttons">
        <button matButton="outlined" type="submit" [disabled]="form.busy()">
          {{ 'settings.password.submit' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    .heading {
      margin-bottom: 0.75rem;
    }

    .bd-form {
      max-width: 28rem;
    }
  `,
})
export class ChangePassword {
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly form = createForm({
    initial: { current: '', next: '' },
    schema: api.session.changePassword.body!,
    toBody: (t) => t,
    texts: 'settings.problems',
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const view = await this.form.send((body) => this.client.call(api.session.changePassword, { body }));
    if (!view) return;
    this.session.accept(view);
    this.form.patch({ current: '', next: '' });
    this.toast.say(this.texts.t('settings.password.done'));
  }
}
