import { Component, computed, inject, input, linkedSignal, signal, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { api, type InvitationView, type SessionView } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput, Sending, Session } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { shortest, strengthOf } from './password-strength';
import { StrengthLine } from './strength-line';

/** Name and a new password, or the password of the account that the address has already. */
@Component({
  selector: 'bd-accept-form',
  imports: [ErrorSummary, Field, FieldInput, MatButton, StrengthLine, TranslocoPipe],
  templateUrl: './accept-form.html',
  styleUrl: './accept-form.scss',
})
export class AcceptForm {
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  readonly token = input.required<string>();
  readonly invitation = input.required<InvitationView>();

  /** Whoever is invited by an address alone is named after it, or after the institution, until they say their own name. */
  protected readonly name = linkedSignal(() => {
    const { name, email, institution } = this.invitation();
    return name === email || name === institution ? '' : name;
  });
  protected readonly password = signal('');
  protected readonly visible = signal(false);
  private readonly fields = viewChildren(Field);
  protected readonly sending = new Sending(this.fields);

  protected readonly personal = computed(() => [this.name(), this.invitation().email]);
  protected readonly nameProblem = computed(() => (this.name().trim() ? null : 'invitation.nameMissing'));
  protected readonly passwordProblem = computed(() => {
    if (!this.password()) return 'session.passwordMissing';
    if (this.invitation().hasAccount) return null;
    const strength = strengthOf(this.password(), this.personal());
    return strength === 'short' || strength === 'weak' ? `invitation.strength.${strength}` : null;
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    await this.sending.send([this.nameProblem(), this.passwordProblem()], async () => {
      const body = { token: this.token(), name: this.name().trim(), password: this.password() };
      const view = await this.client.call(api.invitations.accept, { body });
      await this.session.accept(view);
      await this.goOn(view);
    });
  }

  /** To the questionnaire that the invitation was for; a member of staff to the other portal. */
  private async goOn(view: SessionView): Promise<void> {
    if (!view.roles.includes('respondent')) return location.assign('/admin/');
    const mine = await this.client.call(api.answers.mine);
    const { institution, round } = this.invitation();
    const own = mine.find((p) => p.institution.name === institution && p.round.title.lv === round?.lv);
    await this.router.navigate(own ? ['/anketa', own.id] : ['/sakums'], { replaceUrl: true });
  }

  protected readonly shortest = shortest;
}
