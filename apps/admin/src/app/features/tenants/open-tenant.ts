import { Component, inject, signal } from '@angular/core';
import { api } from '@briedums/domain';
import { Api, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';
import { FormPanel, type MadeLink } from '../../ui/form-panel';
import { TextField } from '../../ui/text-field';

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
  imports: [FormPanel, TextField, TranslocoPipe],
  template: `
    <bd-form-panel
      [title]="'tenants.open.title' | transloco"
      [action]="'tenants.open.submit' | transloco"
      [form]="form"
      [made]="made()"
      (send)="submit()"
    >
      @for (field of fields; track field.key) {
        <bd-text-field
          [form]="form"
          [of]="field.key"
          [path]="field.path"
          [type]="field.key === 'email' ? 'email' : 'text'"
          [lang]="field.key === 'en' ? 'en' : null"
          [label]="'tenants.form.' + field.key | transloco"
          [hint]="field.key === 'slug' ? ('tenants.form.slugHint' | transloco) : undefined"
        />
      }
    </bd-form-panel>
  `,
})
export class OpenTenant {
  private readonly client = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly fields = fields;
  protected readonly made = signal<MadeLink | null>(null);
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

  protected async submit(): Promise<void> {
    const opened = await this.form.send((body) => this.client.call(api.tenants.open, { body }));
    if (!opened) return;
    const { name } = this.form.typed();
    this.made.set({ link: opened.link, name, done: this.texts.t('tenants.open.done') });
  }
}
