import { computed, type Signal, signal } from '@angular/core';

/** Some of the rows that a table shows. A row that is filtered away is not chosen while it is not seen. */
export interface Selection<Row> {
  readonly rows: Signal<readonly Row[]>;
  readonly all: Signal<boolean>;
  has(row: Row): boolean;
  toggle(row: Row): void;
  /** All that are shown; none when all were chosen. */
  toggleAll(): void;
  clear(): void;
}

export function createSelection<Row>(
  shown: Signal<readonly Row[]>,
  idOf: (row: Row) => string,
): Selection<Row> {
  const ids = signal<ReadonlySet<string>>(new Set());
  const rows = computed(() => shown().filter((row) => ids().has(idOf(row))));
  const all = computed(() => rows().length > 0 && rows().length === shown().length);
  return {
    rows,
    all,
    has: (row) => ids().has(idOf(row)),
    toggle: (row) =>
      ids.update((before) => {
        const after = new Set(before);
        if (!after.delete(idOf(row))) after.add(idOf(row));
        return after;
      }),
    toggleAll: () => ids.set(new Set(all() ? [] : shown().map(idOf))),
    clear: () => ids.set(new Set()),
  };
}
