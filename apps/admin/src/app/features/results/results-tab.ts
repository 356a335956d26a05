import { Component, computed, inject } from '@angular/core';
import { api } from '@briedums/domain';
import { addressState, Api, apiResource, Empty, Failure, Icon, MomentPipe, Skeleton } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RoundStore } from '../rounds/page/round-store';
import { Computations } from './computations';
import { ResultOverview } from './result-overview';
import { ResultsTable } from './results-table';

/** Computing a round, and what came out. The shown computation stands in the address; without one it is the published or the newest. */
@Component({
  selector: 'bd-results-tab',
  imports: [
    Computations,
    Empty,
    Failure,
    Icon,
    MomentPipe,
    ResultOverview,
    ResultsTable,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './results-tab.html',
  host: { class: 'bd-tab' },
})
export class ResultsTab {
  private readonly client = inject(Api);
  protected readonly store = inject(RoundStore);
  protected readonly set = addressState().text('set');
  protected readonly shown = computed(() => {
    const done = (this.store.computations.value() ?? []).filter((s) => s.state === 'done');
    return done.find((s) => s.id === this.set.value()) ?? done.find((s) => s.published) ?? done[0] ?? null;
  });
  protected readonly table = apiResource(api.results.table, () => {
    const id = this.shown()?.id;
    return id ? { params: { id } } : undefined;
  });
  protected readonly csvAddress = computed(() => {
    const id = this.shown()?.id;
    return id ? this.client.address(api.results.csv, { params: { id } }) : '';
  });
}
