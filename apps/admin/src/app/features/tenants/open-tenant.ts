import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { api } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';
import { OneTimeLink } from '../../ui/one-time-link';

interface Typed {
  lv: string;
  en: string;
  slug: string;
  name: string;
  email: string;
}

const fields = [
  { key: 'lv', path: 'name.lv' },
  { key: 'en', path: 'name.en' },
  { key: 'slug', path: 'slug' },
  { key: 'name', path: 'administrator.name' },
  { key: 'email', path: 'administrator.email' },
] as const;

/** Opens a tenant and shows its first administrator's link, once. Closes with true when one was opened. */
@Component({
  selector: 'bd-open-tenant',
  imports: [ErrorSummary, Field, FieldInput, MatButton, MatDialogModule, OneTimeLink, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ 'tenants.open.title' | transloco }}</h2>
    <mat-dialog-content>
      @if (link(); as link) {
        <p class="bd-notice bd-notice--done" role="status">{{ 'tenants.open.done' | transloco }}</p>
        <bd-one-time-link [link]="link" [name]="form.typed().name" />
      } @else {
        <form id="open-tenant" class="bd-form" novalidate (submit)="submit($event)">
          <bd-error-summary [items]="form.summary()" />
          @if (form.failure(); as text) {
            <p class="bd-notice bd-notice--error" role="alert">{{ text }}</p>
          }
          @for (field of fields; track field.key) {
            <bd-field
              [id]="'f-' + field.path.replace('.', '-')"
              [label]="'tenants.form.' + field.key | transloco"
              [hint]="field.key === 'slug' ? ('tenants.form.slugHint' | transloco) : undefined"
              [error]="form.problem(field.path)"
            >
              <input
                bdInput
                autocomplete="off"
                maxlength="300"
                [attr.lang]="field.key === 'en' ? 'en' : null"
                [type]="field.key === 'email' ? 'email' : 'text'"
                [value]="form.typed()[field.key]"
                (input)="form.type(field.key, $event)"
              />
            </bd-field>
          }
        </form>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @if (link()) {
        <button matButton="outlined" type="button" (click)="dialog.close(true)">
          {{ 'common.close' | transloco }}
        </button>
      } @else {
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <button matButton="filled" type="submit" form="open-tenant" [disabled]="form.busy()">
          {{ 'tenants.open.submit' | transloco }}
        </button>
      }
    </mat-dialog-actions>
  `,
})
export class OpenTenant {
  private readonly client = inject(Api);
  protected readonly dialog = inject<MatDialogRef<OpenTenant, boolean>>(MatDialogRef);
  protected readonly fields = fields;
  protected readonly link = signal<string | null>(null);
  protected readonly form = createForm<Typed>({
    initial: { lv: '', en: '', slug: '', name: '', email: '' },
    schema: api.tenants.open.body!,
    toBody: (t) => ({
      name: { lv: t.lv, en: t.en },
      slug: t.slug.trim(),
      administrator: { name: t.name, email: t.email.trim() },
    }),
    texts: 'tenants.problems',
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const opened = await this.form.send((body) => this.client.call(api.tenants.open, { body }));
    if (!opened) return;
    this.link.set(opened.link);
    // The link is told once: a slip beside the panel must not lose it.
    this.dialog.disableClose = true;
  }
}
