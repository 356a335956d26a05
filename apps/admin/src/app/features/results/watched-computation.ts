import { computed, effect, inject, type Signal, signal } from '@angular/core';
import { api, isUnderWay, type ResultSetView } from '@briedums/domain';
import { Api } from '@briedums/web';
import { RoundStore } from '../rounds/page/round-store';

const pause = 1000;
const isGoing = (set: ResultSetView): boolean => isUnderWay(set.state);

/**
 * The computation that is going on, asked about every second until it ends; then everything that depends on it is loaded
 * again. A question that fails is simply asked again. Call it where a component's fields are made.
 */
export function watchedComputation(): Signal<ResultSetView | null> {
  const client = inject(Api);
  const store = inject(RoundStore);
  const latest = signal<ResultSetView | null>(null);
  const going = computed(() => (store.computations.value() ?? []).find(isGoing) ?? null);
  effect((onCleanup) => {
    const id = going()?.id;
    latest.set(null);
    if (!id) return;
    const timer = setInterval(() => {
      client.call(api.results.computation, { params: { id } }).then(
        (set) => {
          latest.set(set);
          if (!isGoing(set)) store.changed();
        },
        () => undefined,
      );
    }, pause);
    onCleanup(() => clearInterval(timer));
  });
  return computed(() => {
    const listed = going();
    const told = latest();
    return listed && told?.id === listed.id && isGoing(told) ? told : listed;
  });
}
