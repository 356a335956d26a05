import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api, type TenantView } from '@briedums/domain';
import {
  addressState,
  apiResource,
  Empty,
  exportCsv,
  Failure,
  Icon,
  MomentPipe,
  PageHeader,
  Skeleton,
  SortHeader,
  sorted,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { Panel } from '../../ui/panel';
import { ScrollBox } from '../../ui/scroll-box';
import { OpenTenant } from './open-tenant';

const columns = ['name', 'slug', 'institutions', 'rounds', 'accounts', 'since'] as const;
type ColumnKey = (typeof columns)[number];

/** The operator's page: every tenant with its figures, and nothing of its data. */
@Component({
  selector: 'bd-tenants-page',
  imports: [
    ScrollBox,
    Empty,
    Failure,
    Icon,
    MatButton,
    MomentPipe,
    PageHeader,
    Skeleton,
    SortHeader,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './tenants-page.html',
})
export class TenantsPage {
  private readonly texts = inject(Texts);
  private readonly panel = inject(Panel);
  protected readonly columns = columns;
  protected readonly numbers: readonly ColumnKey[] = ['institutions', 'rounds', 'accounts'];
  protected readonly sort = addressState().sort('sort', { key: 'name', direction: 'asc' });
  protected readonly tenants = apiResource(api.tenants.list, () => ({}));
  protected readonly shown = computed(() =>
    sorted(
      this.tenants.value() ?? [],
      this.sort.value(),
      (tenant, key) => this.cell(tenant, key as ColumnKey),
      this.texts.language(),
    ),
  );

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.tenants'));
  }

  protected download(): void {
    const shown = columns.map((key) => ({
      name: this.texts.t(`tenants.columns.${key}`),
      value: (tenant: TenantView) => this.cell(tenant, key),
    }));
    exportCsv(this.texts.t('tenants.file'), shown, this.shown());
  }

  protected async open(): Promise<void> {
    if (await this.panel.open<boolean>(OpenTenant)) this.tenants.reload();
  }

  /** Empty for an unknown key of an old address. */
  private cell(tenant: TenantView, key: ColumnKey): string | number | null {
    if (key === 'name') return this.texts.of(tenant.name);
    if (key === 'since') return tenant.createdAt;
    return tenant[key] ?? null;
  }
}
