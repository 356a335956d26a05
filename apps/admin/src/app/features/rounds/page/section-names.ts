import { computed, type Signal } from '@angular/core';
import { api } from '@briedums/domain';
import { methodologySchema, type Section } from '@briedums/methodology';
import { apiResource } from '@briedums/web';
import type { RoundStore } from './round-store';

/** The sections of a round's methodology in order, once they are loaded. Call it where a component's fields are made. */
export function roundSections(store: RoundStore): Signal<readonly Section[]> {
  const version = apiResource(api.methodologies.get, () => {
    const id = store.round.value()?.methodology.id;
    return id ? { params: { id } } : undefined;
  });
  return computed(() => {
    const read = methodologySchema.safeParse(version.value()?.document);
    return read.success ? read.data.sections : [];
  });
}
