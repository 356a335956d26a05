import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api, type InstitutionView } from '@briedums/domain';
import {
  addressState,
  apiResource,
  Empty,
  exportCsv,
  Failure,
  Icon,
  matches,
  PageHeader,
  PluralPipe,
  Session,
  Skeleton,
  SortHeader,
  sorted,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter, type ChoiceOption } from '../../ui/choice';
import { Marks } from '../../ui/marks';
import { Panel } from '../../ui/panel';
import { ScrollBox } from '../../ui/scroll-box';
import { SearchBox } from '../../ui/search-box';
import { TableFoot } from '../../ui/table-foot';
import { rowWindow } from '../../ui/window';
import { EditInstitution } from './edit-institution';

type Field = 'kind' | 'group' | 'region';

/** All institutions of the tenant, with filters that live in the address. */
@Component({
  selector: 'bd-institutions-page',
  imports: [
    ScrollBox,
    ChoiceFilter,
    Empty,
    Failure,
    Icon,
    Marks,
    MatButton,
    PageHeader,
    PluralPipe,
    RouterLink,
    SearchBox,
    Skeleton,
    SortHeader,
    TableFoot,
    TranslocoPipe,
  ],
  templateUrl: './institutions-page.html',
  styles: `
    .group {
      min-width: 13rem;
    }
  `,
})
export class InstitutionsPage {
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly panel = inject(Panel);
  private readonly session = inject(Session);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly filters = {
    kind: this.address.text('kind'),
    group: this.address.text('group'),
    region: this.address.text('region'),
  };
  protected readonly fields: readonly Field[] = ['kind', 'group', 'region'];
  protected readonly sort = this.address.sort('sort', { key: 'name', direction: 'asc' });
  protected readonly all = apiResource(api.institutions.list, () => ({ query: {} }));
  protected readonly manages = computed(() => this.session.can('institution.manage'));
  protected readonly options = computed<Record<Field, readonly ChoiceOption[]>>(() => ({
    kind: this.optionsOf('kind', (kind) => this.texts.t(`ui.kind.${kind}`)),
    group: this.optionsOf('group'),
    region: this.optionsOf('region'),
  }));
  protected readonly shown = computed(() =>
    sorted(
      (this.all.value() ?? [])
        .filter((i) => this.fields.every((f) => !this.filters[f].value() || i[f] === this.filters[f].value()))
        .filter((i) => matches(this.search.value(), i.name, i.registrationNumber ?? '', i.domain ?? '')),
      this.sort.value(),
      (row, key) => row[key as keyof InstitutionView] as string | null,
      this.texts.language(),
    ),
  );
  protected readonly window = rowWindow(this.shown);

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.institutions'));
  }

  protected clear(): void {
    this.search.set('');
    for (const field of this.fields) this.filters[field].set('');
  }

  protected async add(): Promise<void> {
    const added = await this.panel.open<InstitutionView>(EditInstitution);
    if (!added) return;
    this.all.reload();
    this.toast.say(this.texts.t('institutions.added', { name: added.name }));
  }

  protected download(): void {
    const column = (key: keyof InstitutionView) => ({
      name: this.texts.t(`institutions.columns.${key}`),
      value: (row: InstitutionView) => (row[key] as string | null) ?? '',
    });
    const columns = (
      ['name', 'kind', 'registrationNumber', 'group', 'region', 'domain', 'contactEmail'] as const
    ).map(column);
    exportCsv(this.texts.t('institutions.file'), columns, this.shown());
  }

  private optionsOf(field: Field, name: (value: string) => string = (value) => value): ChoiceOption[] {
    const values = new Set((this.all.value() ?? []).map((i) => i[field]).filter((v) => v !== null));
    return [...values]
      .map((value) => ({ value, name: name(value) }))
      .sort((a, b) => a.name.localeCompare(b.name, this.texts.language()));
  }
}
