import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api } from '@briedums/domain';
import {
  apiResource,
  Empty,
  Failure,
  Icon,
  MomentPipe,
  PageHeader,
  PluralPipe,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { Panel } from '../../ui/panel';
import { OpenTenant } from './open-tenant';

/** The operator's page: every tenant with its figures, and nothing of its data. */
@Component({
  selector: 'bd-tenants-page',
  imports: [
    Empty,
    Failure,
    Icon,
    MatButton,
    MomentPipe,
    PageHeader,
    PluralPipe,
    Skeleton,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './tenants-page.html',
})
export class TenantsPage {
  private readonly texts = inject(Texts);
  private readonly panel = inject(Panel);
  protected readonly tenants = apiResource(api.tenants.list, () => ({}));

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.tenants'));
  }

  protected async open(): Promise<void> {
    if (await this.panel.open<boolean>(OpenTenant)) this.tenants.reload();
  }
}
