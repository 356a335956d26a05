import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import { methodologyJsonSchema } from '@briedums/methodology';
import { Api, apiResource, Icon, PageHeader, saveFile, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { type Crumb, Crumbs } from '../../../ui/crumbs';
import { createForm } from '../../../ui/form';
import { FormBody } from '../../../ui/form-body';
import { DocumentInput } from './document-input';
import { DocumentPreview } from './document-preview';
import { readDocument, type ReadDocument } from './read-document';

/** How long a person has stopped typing before the document is checked, in milliseconds. */
const pause = 300;

/** The document as JSON, or undefined when it is none. */
const documentOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

/** A document as a new draft, or in place of a draft's; it is checked here as it is checked on the server. */
@Component({
  selector: 'bd-import-methodology-page',
  imports: [
    Crumbs,
    DocumentInput,
    DocumentPreview,
    FormBody,
    Icon,
    MatButton,
    PageHeader,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './import-methodology-page.html',
})
export class ImportMethodologyPage {
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  /** The draft whose document is replaced; absent for a new one. */
  readonly id = input<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly checked = signal<ReadDocument>({ state: 'empty' });
  protected readonly form = createForm({
    initial: { text: '' },
    schema: api.methodologies.import.body!,
    toBody: ({ text }) => ({ document: documentOf(text) }),
    texts: 'methodologies.import.problems',
  });
  private readonly draft = apiResource(api.methodologies.get, () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  protected readonly name = computed(() => (this.id() ? 'replace' : 'import'));
  protected readonly draftTitle = computed(() => {
    const version = this.draft.value()?.version;
    return version ? `${this.texts.of(version.title)} ${version.version}` : '';
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const all = { text: this.texts.t('shell.areas.methodologies'), link: '/methodologies' };
    const text = this.draftTitle();
    return text ? [all, { text, link: ['/methodologies', this.id() ?? ''] }] : [all];
  });
  protected readonly preview = computed(() => {
    const checked = this.checked();
    return checked.state === 'read' ? checked : null;
  });
  protected readonly problem = computed(() => {
    const checked = this.checked();
    if (checked.state !== 'unreadable') return this.form.problem('document');
    const { line, column } = checked;
    if (line === null || column === null) return this.texts.t('methodologies.import.notJson');
    return this.texts.t('methodologies.import.notJsonAt', { line, column });
  });

  constructor() {
    pageTitle(() => this.texts.t(`methodologies.${this.name()}.title`));
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected change(text: string): void {
    this.form.patch({ text });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), pause);
  }

  protected async submit(): Promise<void> {
    this.check();
    const id = this.id();
    const stored = await this.form.send((body) =>
      id
        ? this.client.call(api.methodologies.replace, { params: { id }, body })
        : this.client.call(api.methodologies.import, { body }),
    );
    if (!stored) return;
    const { version, problems } = stored;
    const name = `${this.texts.of(version.title)} ${version.version}`;
    this.toast.say(this.texts.t(`methodologies.${this.name()}.done`, { name }));
    await this.router.navigate(['/methodologies', version.id, problems.length ? 'problems' : 'questions']);
  }

  protected saveSchema(): void {
    const schema = JSON.stringify(methodologyJsonSchema(), null, 2);
    saveFile('methodology.schema.json', `${schema}\n`, 'application/schema+json');
  }

  private check(): void {
    clearTimeout(this.timer);
    this.checked.set(readDocument(this.form.typed().text));
  }
}
