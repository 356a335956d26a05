import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api } from '@briedums/domain';
import { Api, Session, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';
import { FormBody } from '../../ui/form-body';
import { TextField } from '../../ui/text-field';

/** A new password; every other session of the account ends. */
@Component({
  selector: 'bd-change-password',
  imports: [FormBody, MatButton, TextField, TranslocoPipe],
  template: `
    <h2 class="heading">{{ 'settings.password.title' | transloco }}</h2>
    <form [bdForm]="form" (send)="submit()">
      <bd-text-field
        [form]="form"
        of="current"
        type="password"
        autocomplete="current-password"
        [label]="'settings.password.current' | transloco"
      />
      <bd-text-field
        [form]="form"
        of="next"
        type="password"
        autocomplete="new-password"
        [label]="'settings.password.next' | transloco"
        [hint]="'settings.password.hint' | transloco"
      />
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

  protected async submit(): Promise<void> {
    const view = await this.form.send((body) => this.client.call(api.session.changePassword, { body }));
    if (!view) return;
    this.session.accept(view);
    this.form.patch({ current: '', next: '' });
    this.toast.say(this.texts.t('settings.password.done'));
  }
}
