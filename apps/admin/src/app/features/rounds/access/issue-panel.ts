import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { api, type ParticipationRow, type ResponseOf } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../../ui/form';
import { OneTimeLink } from '../../../ui/one-time-link';

type Issued = ResponseOf<typeof api.credentials.issue>;

/** Invites one person to fill in for one institution, then shows the link once. */
@Component({
  selector: 'bd-issue-panel',
  imports: [ErrorSummary, Field, FieldInput, MatButton, MatDialogModule, OneTimeLink, TranslocoPipe],
  template: `
    <h2 mat-dialog-title tabindex="-1">{{ 'access.issue.title' | transloco: { name: row.institution } }}</h2>
    <mat-dialog-content>
      @if (issued(); as done) {
        <p class="bd-notice bd-notice--done" role="status">
          {{ 'access.issue.done' | transloco: { name: done.credential.name, email: done.credential.email } }}
        </p>
        <bd-one-time-link [link]="done.link" [name]="done.credential.name" />
      } @else {
        <form id="issue" class="bd-form" novalidate (submit)="submit($event)">
          <bd-error-summary [items]="form.summary()" />
          @if (form.failure(); as text) {
            <p class="bd-notice bd-notice--error" role="alert">{{ text }}</p>
          }
          <p>{{ 'access.issue.text' | transloco }}</p>
          <bd-field id="f-name" [label]="'access.issue.name' | transloco" [error]="form.problem('name')">
            <input
              bdInput
              autocomplete="off"
              [value]="form.typed().name"
              (input)="form.patch({ name: $any($event.target).value })"
            />
          </bd-field>
          <bd-field id="f-email" [label]="'access.issue.email' | transloco" [error]="form.problem('email')">
            <input
              bdInput
              type="email"
              autocomplete="off"
              [value]="form.typed().email"
              (input)="form.patch({ email: $any($event.target).value })"
            />
          </bd-field>
        </form>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @if (issued()) {
        <button matButton="outlined" type="button" [mat-dialog-close]="true">
          {{ 'common.close' | transloco }}
        </button>
      } @else {
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <button matButton="filled" type="submit" form="issue" [disabled]="form.busy()">
          {{ 'access.issue.submit' | transloco }}
        </button>
      }
    </mat-dialog-actions>
  `,
})
export class IssuePanel {
  private readonly client = inject(Api);
  private readonly dialog = inject(MatDialogRef);
  protected readonly row = inject<ParticipationRow>(MAT_DIALOG_DATA);
  protected readonly issued = signal<Issued | null>(null);
  protected readonly form = createForm({
    initial: { name: '', email: this.row.contactEmail ?? '' },
    schema: api.credentials.issue.body!,
    toBody: (t) => ({ name: t.name, email: t.email.trim() }),
    texts: 'access.problems',
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const params = { id: this.row.id };
    const issued = await this.form.send((body) => this.client.call(api.credentials.issue, { params, body }));
    if (!issued) return;
    this.issued.set(issued);
    // The link is told once: a slip beside the panel must not lose it.
    this.dialog.disableClose = true;
  }
}
