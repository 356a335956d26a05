import { computed, type Signal, signal } from '@angular/core';

const step = 200;

/** The rows of a long table that are drawn; the others come on demand. */
export interface RowWindow<Row> {
  readonly rows: Signal<readonly Row[]>;
  /** How many the next step brings; 0 when all are shown. */
  readonly more: Signal<number>;
  showMore(): void;
}

/** Draws the first 200 rows of a table and more on demand: a page of thousands of rows would only be slow. */
export function rowWindow<Row>(all: () => readonly Row[]): RowWindow<Row> {
  const limit = signal(step);
  return {
    rows: computed(() => all().slice(0, limit())),
    more: computed(() => Math.min(step, Math.max(0, all().length - limit()))),
    showMore: () => limit.update((n) => n + step),
  };
}
