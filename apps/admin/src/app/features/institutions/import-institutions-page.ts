import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { api, type ImportProblem } from '@briedums/domain';
import { Api, PageHeader, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { Crumbs } from '../../ui/crumbs';
import { CsvInput } from '../../ui/csv-input';
import { createForm } from '../../ui/form';
import { FormBody } from '../../ui/form-body';
import { ImportProblems } from '../../ui/import-problems';

const columns = ['name', 'kind', 'registrationNumber', 'group', 'region', 'domain', 'contactEmail'];

/** Institutions from a spreadsheet. All or nothing: with any problem nothing is stored. */
@Component({
  selector: 'bd-import-institutions-page',
  imports: [Crumbs, CsvInput, FormBody, ImportProblems, MatButton, PageHeader, RouterLink, TranslocoPipe],
  template: `
    <bd-page-header
      [title]="'institutions.import.title' | transloco"
      [lead]="'institutions.import.lead' | transloco"
    >
      <bd-crumbs above [of]="[{ text: 'shell.areas.institutions' | transloco, link: '/institutions' }]" />
    </bd-page-header>
    <form [bdForm]="form" (send)="submit()">
      <bd-import-problems [problems]="problems()" />
      <bd-csv-input
        id="f-csv"
        [hint]="'institutions.import.columns' | transloco"
        [columns]="columns"
        [error]="form.problem('csv')"
        [value]="form.typed().csv"
        (valueChange)="form.patch({ csv: $event })"
      />
      <div class="bd-buttons">
        <button matButton="filled" type="submit" [disabled]="form.busy()">
          {{ 'institutions.import.submit' | transloco }}
        </button>
        <a matButton routerLink="/institutions">{{ 'common.cancel' | transloco }}</a>
      </div>
    </form>
  `,
})
export class ImportInstitutionsPage {
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly columns = columns;
  protected readonly problems = signal<readonly ImportProblem[]>([]);
  protected readonly form = createForm({
    initial: { csv: '' },
    schema: api.institutions.import.body!,
    toBody: (t) => ({ csv: t.csv.trim() }),
    texts: 'institutions.problems',
  });

  constructor() {
    pageTitle(() => this.texts.t('institutions.import.title'));
  }

  protected async submit(): Promise<void> {
    this.problems.set([]);
    const told = await this.form.send((body) => this.client.call(api.institutions.import, { body }));
    if (!told) return;
    this.problems.set(told.problems);
    if (told.problems.length) return;
    const { created, updated } = told;
    this.toast.say(this.texts.t('institutions.import.done', { created, updated }));
    await this.router.navigate(['/institutions']);
  }
}
