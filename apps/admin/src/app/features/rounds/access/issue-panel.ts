import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { api, type ParticipationRow } from '@briedums/domain';
import { Api, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../../ui/form';
import { FormPanel, type MadeLink } from '../../../ui/form-panel';
import { TextField } from '../../../ui/text-field';

/** Invites one person to fill in for one institution, then shows the link once. Closes with true when somebody was invited. */
@Component({
  selector: 'bd-issue-panel',
  imports: [FormPanel, TextField, TranslocoPipe],
  template: `
    <bd-form-panel
      [title]="'access.issue.title' | transloco: { name: row.institution }"
      [action]="'access.issue.submit' | transloco"
      [form]="form"
      [made]="made()"
      (send)="submit()"
    >
      <p>{{ 'access.issue.text' | transloco }}</p>
      <bd-text-field [form]="form" of="name" [most]="200" [label]="'access.issue.name' | transloco" />
      <bd-text-field [form]="form" of="email" type="email" [label]="'access.issue.email' | transloco" />
    </bd-form-panel>
  `,
})
export class IssuePanel {
  private readonly client = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly row = inject<ParticipationRow>(MAT_DIALOG_DATA);
  protected readonly made = signal<MadeLink | null>(null);
  protected readonly form = createForm({
    initial: { name: '', email: this.row.contactEmail ?? '' },
    schema: api.credentials.issue.body!,
    toBody: (t) => ({ name: t.name, email: t.email.trim() }),
    texts: 'access.problems',
  });

  protected async submit(): Promise<void> {
    const params = { id: this.row.id };
    const issued = await this.form.send((body) => this.client.call(api.credentials.issue, { params, body }));
    if (!issued) return;
    const { name, email } = issued.credential;
    this.made.set({ link: issued.link, name, done: this.texts.t('access.issue.done', { name, email }) });
  }
}
