import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { api, type ImportProblem } from '@briedums/domain';
import { Api, apiResource, Texts, Toast } from '@briedums/web';
import { methodologySchema } from '@briedums/methodology';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { CsvInput } from '../../../ui/csv-input';
import { createForm } from '../../../ui/form';
import { ImportProblems } from '../../../ui/import-problems';
import { commonBody } from './round-body';
import type { RoundTyped } from './round-fields';
import { RoundForm } from './round-form';

/** A past round of which only section scores are known. All or nothing: with any problem nothing is stored. */
@Component({
  selector: 'bd-import-round-page',
  imports: [CsvInput, ImportProblems, RoundForm, TranslocoPipe],
  templateUrl: './import-round-page.html',
})
export class ImportRoundPage {
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly form = createForm<RoundTyped & { csv: string }>({
    initial: { lv: '', en: '', year: '', methodologyVersionId: '', csv: '' },
    schema: api.rounds.import.body!,
    toBody: (t) => ({ ...commonBody(t), csv: t.csv.trim() }),
    texts: 'rounds.problems',
  });
  protected readonly problems = signal<readonly ImportProblem[]>([]);
  private readonly version = apiResource(api.methodologies.get, () => {
    const id = this.form.typed().methodologyVersionId;
    return id ? { params: { id } } : undefined;
  });
  private readonly sections = computed(() => {
    const read = methodologySchema.safeParse(this.version.value()?.document);
    return read.success ? read.data.sections.filter((s) => s.scoring) : [];
  });
  protected readonly columns = computed(() => {
    const ids = this.sections().map((s) => s.id);
    return ids.length ? ['name', 'group', 'region', ...ids] : [];
  });
  protected readonly hint = computed(() => {
    if (!this.sections().length) return this.texts.t('rounds.imports.columnsUnknown');
    const sections = this.sections().map((s) => `${s.id} (${this.texts.of(s.name)})`);
    return this.texts.t('rounds.imports.columns', { sections: sections.join(', ') });
  });

  constructor() {
    pageTitle(() => this.texts.t('rounds.imports.title'));
  }

  protected async submit(): Promise<void> {
    this.problems.set([]);
    const told = await this.form.send((body) => this.client.call(api.rounds.import, { body }));
    if (!told) return;
    this.problems.set(told.problems);
    if (!told.round) return;
    const added = told.addedInstitutions
      ? this.texts.plural('rounds.imports.added', told.addedInstitutions)
      : '';
    this.toast.say(`${this.texts.plural('rounds.imports.done', told.rows)}. ${added}`.trim());
    await this.router.navigate(['/rounds', told.round.id, 'results']);
  }
}
