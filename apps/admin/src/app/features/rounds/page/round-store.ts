import { computed, inject, Injectable, signal } from '@angular/core';
import { api, type RoundView } from '@briedums/domain';
import { Api, apiResource, Session } from '@briedums/web';
import { lastDone } from './round-phase';

/** What all parts of a round's page show. Provided by the page, so that its tabs share what was loaded. */
@Injectable()
export class RoundStore {
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  private readonly id = signal<string | null>(null);
  private readonly request = () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  };
  readonly round = apiResource(api.rounds.get, this.request);
  readonly participations = apiResource(api.rounds.participations, this.request);
  readonly computations = apiResource(api.results.computations, () =>
    this.session.can('result.read') ? this.request() : undefined,
  );
  readonly credentials = apiResource(api.credentials.list, () =>
    this.session.can('credential.manage') ? this.request() : undefined,
  );
  /** The newest finished computation. */
  readonly computed = computed(() => lastDone(this.computations.value() ?? []));

  show(id: string): void {
    this.id.set(id);
  }

  /** Takes over what a change has answered with, and asks again for what depends on it. */
  changed(round?: RoundView): void {
    if (round) this.round.set(round);
    else this.round.reload();
    this.participations.reload();
    this.computations.reload();
    this.credentials.reload();
  }

  /**
   * Takes over how far everybody is by now, while what is shown stays in place. Where the server is not reached, or what is
   * shown was changed here meanwhile, nothing happens. Resolves to whether something did.
   */
  async renew(): Promise<boolean> {
    const request = this.request();
    const shown = this.participations.value();
    if (!request || !shown) return false;
    const [round, participations] = await Promise.all([
      this.client.call(api.rounds.get, request),
      this.client.call(api.rounds.participations, request),
    ]).catch(() => []);
    const changed = this.participations.value() !== shown || this.participations.busy() || this.round.busy();
    if (!round || !participations || changed) return false;
    this.round.set(round);
    this.participations.set(participations);
    return true;
  }
}
