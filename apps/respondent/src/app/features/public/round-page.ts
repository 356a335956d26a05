import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  AmountPipe,
  Api,
  apiResource,
  DistributionChart,
  Failure,
  Icon,
  MomentPipe,
  pageTitle,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Marks } from '../../shared/marks';
import { headline } from './headline';
import { InstitutionsTable } from './institutions-table';
import { Method } from './method';
import { NotPublished } from './not-published';
import { RoundNotices } from './round-notices';
import { SectionMeans } from './section-means';
import { isAway } from './tenant-page';

/** `/:tenant/:round`: the published results of a round. */
@Component({
  selector: 'bd-round-page',
  imports: [
    DistributionChart,
    Failure,
    Icon,
    InstitutionsTable,
    Marks,
    Method,
    MomentPipe,
    NotPublished,
    RoundNotices,
    RouterLink,
    SectionMeans,
    Skeleton,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './round-page.html',
  styleUrl: './round-page.scss',
})
export class RoundPage {
  private readonly texts = inject(Texts);
  private readonly client = inject(Api);
  private readonly amount = new AmountPipe();
  readonly tenant = input.required<string>();
  readonly round = input.required<string>();

  protected readonly table = apiResource(api.public.table, () => ({ params: this.params() }));
  private readonly params = computed(() => ({ tenant: this.tenant(), round: this.round() }));
  protected readonly notThere = computed(() => isAway(this.table.error()));
  protected readonly csv = computed(() => this.client.address(api.public.csv, { params: this.params() }));
  protected readonly json = computed(() => this.client.address(api.public.table, { params: this.params() }));
  protected readonly headline = computed(() => {
    const table = this.table.value();
    return table ? headline(table.overall, table.method, this.texts, this.amount) : '';
  });
  protected readonly source = computed(() => {
    const table = this.table.value();
    if (!table) return '';
    const title = this.texts.of(table.round.title);
    return this.texts.t('public.source', { title, version: table.method.version });
  });

  constructor() {
    pageTitle(() =>
      this.notThere() ? this.texts.t('public.notThere') : this.texts.of(this.table.value()?.round.title),
    );
  }
}
