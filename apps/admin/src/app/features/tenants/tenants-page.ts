import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api, type TenantView } from '@briedums/domain';
import { apiResource, Empty, Icon, MomentPipe, PageHeader, SortHeader, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { createList } from '../../ui/list/list';
import { ListFrame } from '../../ui/list/list-frame';
import { Panel } from '../../ui/panel';
import { toRigaCell } from '../../ui/riga-time';
import { OpenTenant } from './open-tenant';

const columns = ['name', 'slug', 'institutions', 'rounds', 'accounts', 'since'] as const;
type ColumnKey = (typeof columns)[number];

/** The operator's page: every tenant with its figures, and nothing of its data. */
@Component({
  selector: 'bd-tenants-page',
  imports: [Empty, Icon, ListFrame, MatButton, MomentPipe, PageHeader, SortHeader, TextPipe, TranslocoPipe],
  templateUrl: './tenants-page.html',
})
export class TenantsPage {
  private readonly texts = inject(Texts);
  private readonly panel = inject(Panel);
  protected readonly columns = columns;
  protected readonly numbers: readonly ColumnKey[] = ['institutions', 'rounds', 'accounts'];
  protected readonly tenants = apiResource(api.tenants.list, () => ({}));
  protected readonly list = createList({
    rows: () => this.tenants.value(),
    texts: (tenant) => [tenant.name.lv, tenant.name.en, tenant.slug],
    sort: { key: 'name', direction: 'asc' },
    columns: () =>
      columns.map((key) => ({
        key,
        name: this.texts.t(`tenants.columns.${key}`),
        value: (tenant: TenantView) => this.cell(tenant, key),
      })),
    file: () => this.texts.t('tenants.file'),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.tenants'));
  }

  protected async open(): Promise<void> {
    if (await this.panel.open<boolean>(OpenTenant)) this.tenants.reload();
  }

  private cell(tenant: TenantView, key: ColumnKey): string | number | null {
    if (key === 'name') return this.texts.of(tenant.name);
    if (key === 'since') return toRigaCell(tenant.createdAt);
    return tenant[key];
  }
}
