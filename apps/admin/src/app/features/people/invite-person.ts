import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { api } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';
import { OneTimeLink } from '../../ui/one-time-link';

const staffRoles = ['administrator', 'methodologist', 'expert', 'analyst'] as const;
type StaffRole = (typeof staffRoles)[number];

/** Invites a member of staff and shows the link, once. Closes with true when somebody was invited. */
@Component({
  selector: 'bd-invite-person',
  imports: [ErrorSummary, Field, FieldInput, MatButton, MatDialogModule, OneTimeLink, TranslocoPipe],
  templateUrl: './invite-person.html',
})
export class InvitePerson {
  private readonly client = inject(Api);
  protected readonly dialog = inject<MatDialogRef<InvitePerson, boolean>>(MatDialogRef);
  protected readonly roles = staffRoles;
  protected readonly link = signal<string | null>(null);
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

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const invited = await this.form.send((body) => this.client.call(api.accounts.invite, { body }));
    if (!invited) return;
    this.link.set(invited.link);
    // The link is told once: a slip beside the panel must not lose it.
    this.dialog.disableClose = true;
  }
}
