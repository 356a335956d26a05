import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api, type InstitutionView } from '@briedums/domain';
import { apiResource, Empty, Icon, PageHeader, Session, SortHeader, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter, namedOptions } from '../../ui/choice';
import { distinct } from '../../ui/distinct';
import { createList } from '../../ui/list/list';
import { ListFrame } from '../../ui/list/list-frame';
import { Marks, marksOf } from '../../ui/marks';
import { Panel } from '../../ui/panel';
import { EditInstitution } from './edit-institution';

const columns = ['name', 'kind', 'registrationNumber', 'group', 'region', 'domain', 'contactEmail'] as const;
type ColumnKey = (typeof columns)[number];

/** All institutions of the tenant. */
@Component({
  selector: 'bd-institutions-page',
  imports: [
    ChoiceFilter,
    Empty,
    Icon,
    ListFrame,
    Marks,
    MatButton,
    PageHeader,
    RouterLink,
    SortHeader,
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
  protected readonly all = apiResource(api.institutions.list, () => ({ query: {} }));
  protected readonly manages = computed(() => this.session.can('institution.manage'));
  protected readonly fields = ['kind', 'group', 'region'] as const;
  protected readonly list = createList({
    rows: () => this.all.value(),
    texts: (row) => [row.name, row.registrationNumber, row.domain],
    filters: {
      kind: {
        options: () => namedOptions(this.texts, 'ui.kind', ['municipality', 'state']),
        keeps: (row, kind) => row.kind === kind,
      },
      group: {
        options: () => this.valuesOf('group'),
        keeps: (row, group) => row.group === group,
      },
      region: {
        options: () => this.valuesOf('region'),
        keeps: (row, region) => row.region === region,
      },
    },
    sort: { key: 'name', direction: 'asc' },
    columns: () => [
      ...columns.map((key) => ({
        key,
        name: this.texts.t(`institutions.columns.${key}`),
        value: (row: InstitutionView) => this.cell(row, key),
      })),
      { name: this.texts.t('ui.marks'), value: (row) => marksOf(row, (key) => this.texts.t(key)) },
    ],
    file: () => this.texts.t('institutions.file'),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.institutions'));
  }

  protected async add(): Promise<void> {
    const added = await this.panel.open<InstitutionView>(EditInstitution);
    if (!added) return;
    this.all.reload();
    this.toast.say(this.texts.t('institutions.added', { name: added.name }));
  }

  private cell(row: InstitutionView, key: ColumnKey): string | null {
    return key === 'kind' ? this.texts.t(`ui.kindOne.${row.kind}`) : row[key];
  }

  private valuesOf(field: 'group' | 'region') {
    return distinct(this.all.value() ?? [], (row) => row[field], this.texts.language());
  }
}
