import type { CountAxis, CountTable, Suppression } from '../counts';

/** What everybody can read: counts, or null where there is none to read. */
export interface Published {
  rows: CountAxis;
  cuts: { columns: CountAxis; counts: (number | null)[][]; bases: (number | null)[] }[];
  totals: (number | null)[];
  n: number | null;
}

/** Suppresses nothing. */
export const suppressNothing = ({ cuts, totals }: CountTable): Suppression => ({
  counts: cuts.map(({ counts }) => counts.map((line) => line.map(() => false))),
  bases: cuts.map(({ bases }) => bases.map(() => false)),
  totals: totals.map(() => false),
  n: false,
  suppressed: 0,
  optimal: true,
});

/** The table without what is suppressed or not shown at all. */
export function publish(
  table: CountTable,
  suppression: Suppression,
  shows = { totals: true, bases: true },
): Published {
  const unless = (secret: boolean | undefined, count: number) => (secret === false ? count : null);
  return {
    rows: table.rows,
    cuts: table.cuts.map(({ columns, counts, bases }, k) => ({
      columns,
      counts: counts.map((line, r) => line.map((count, c) => unless(suppression.counts[k]?.[r]?.[c], count))),
      bases: bases.map((n, c) => unless(!shows.bases || suppression.bases[k]?.[c], n)),
    })),
    totals: table.totals.map((count, r) => unless(!shows.totals || suppression.totals[r], count)),
    n: unless(!shows.totals || !shows.bases || suppression.n, table.n),
  };
}
