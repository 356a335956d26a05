import { computed, type Signal } from '@angular/core';
import { api } from '@briedums/domain';
import { methodologySchema, type Section } from '@briedums/methodology';
import { apiResource } from '@briedums/web';
import type { RoundStore } from './round-store';

export interface RoundSections {
  /** None while they are not loaded, or cannot be. */
  readonly all: Signal<readonly Section[]>;
  /** Whether it is known by now which of these it is. */
  readonly settled: Signal<boolean>;
}

/** The sections of a round's methodology in order. Call it where a component's fields are made. */
export function roundSections(store: RoundStore): RoundSections {
  const id = computed(() => store.round.value()?.methodology.id);
  // The same request while the round is renewed: its version never changes.
  const request = computed(() => {
    const known = id();
    return known ? { params: { id: known } } : undefined;
  });
  const version = apiResource(api.methodologies.get, request);
  return {
    all: computed(() => {
      const read = methodologySchema.safeParse(version.value()?.document);
      return read.success ? read.data.sections : [];
    }),
    settled: computed(() => !!version.value() || !!version.error()),
  };
}
