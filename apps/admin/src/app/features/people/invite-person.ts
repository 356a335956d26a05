import { Component, inject, signal } from '@angular/core';
import { api } from '@briedums/domain';
import { Api, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';
import { FormPanel, type MadeLink } from '../../ui/form-panel';
import { TextField } from '../../ui/text-field';

export const staffRoles = ['administrator', 'methodologist', 'expert', 'analyst'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Invites a member of staff and shows the link, once. Closes with true when somebody was invited. */
@Component({
  selector: 'bd-invite-person',
  imports: [FormPanel, TextField, TranslocoPipe],
  templateUrl: './invite-person.html',
})
export class InvitePerson {
  private readonly client = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly roles = staffRoles;
  protected readonly made = signal<MadeLink | null>(null);
  protected readonly form = createForm<{ name: string; email: string; roles: StaffRole[] }>({
    initial: { name: '', email: '', roles: [] },
    schema: api.accounts.invite.body!,
    toBody: (t) => ({ name: t.name, email: t.email.trim(), roles: t.roles }),
    texts: 'people.problems',
  });

  protected toggle(role: StaffRole, on: boolean): void {
    const rest = this.form.typed().roles.filter((r) => r !== role);
    this.form.patch({ roles: on ? [...rest, role] : rest });
  }

  protected async submit(): Promise<void> {
    const invited = await this.form.send((body) => this.client.call(api.accounts.invite, { body }));
    if (!invited) return;
    const { name } = this.form.typed();
    this.made.set({ link: invited.link, name, done: this.texts.t('people.invite.done', { name }) });
  }
}
