import { Component, computed, inject, signal, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput, Sending, Session, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { shortest, strengthOf } from '../invitation/password-strength';
import { StrengthLine } from '../invitation/strength-line';

/** Changes the password; every other session of the account ends. */
@Component({
  selector: 'bd-password-form',
  imports: [ErrorSummary, Field, FieldInput, MatButton, StrengthLine, TranslocoPipe],
  templateUrl: './password-form.html',
  styleUrl: '../invitation/accept-form.scss',
})
export class PasswordForm {
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);

  protected readonly current = signal('');
  protected readonly next = signal('');
  private readonly fields = viewChildren(Field);
  protected readonly sending = new Sending(this.fields);
  protected readonly shortest = shortest;

  protected readonly email = computed(() => this.session.view()?.account.email ?? '');
  protected readonly personal = computed(() => [this.session.view()?.account.name ?? '', this.email()]);
  protected readonly currentProblem = computed(() => (this.current() ? null : 'account.currentMissing'));
  protected readonly nextProblem = computed(() => {
    const strength = strengthOf(this.next(), this.personal());
    if (strength === 'empty') return 'account.nextMissing';
    return strength === 'short' || strength === 'weak' ? `invitation.strength.${strength}` : null;
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    await this.sending.send([this.currentProblem(), this.nextProblem()], async () => {
      const body = { current: this.current(), next: this.next() };
      await this.session.accept(await this.client.call(api.session.changePassword, { body }));
      this.clear();
      this.toast.say(this.texts.t('account.changed'));
    });
  }

  private clear(): void {
    this.current.set('');
    this.next.set('');
    this.sending.reset();
  }
}
