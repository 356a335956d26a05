import { columnOf } from '../crosstab/cells';
import type { CrossAxis, CrossColumn, CrossTable, CrossLeftOut } from '../crosstab/shapes';
import type { CountAxis, CountTable } from './counts';
import { protectCounts } from './protect-counts';
import { OutOfRange } from '../texts/out-of-range';

export interface ProtectOptions {
  /** Counts of 1 to threshold − 1 are sensitive. A whole number of 1 or more. */
  threshold: number;
  /** Zeros are sensitive, too; not when absent. */
  zeros?: boolean;
  /** How far apart the possible values of a sensitive count are at least; 1, that is two values, when absent. */
  protection?: number;
}

/**
 * A cross-table without sensitive counts, and without so many others that none of them follows from what is left: for every
 * count not shown another table exists that agrees with everything shown, all cuts of the banner, bases and totals together,
 * and differs in that count. Shares are shown only where the count and its base are. Against what it protects and against what
 * it does not: README, cross-tables. Throws a RangeError for a setting that is none and for a table that is protected already.
 */
export function protect(table: CrossTable, options: ProtectOptions): CrossTable {
  const { threshold, zeros = false, protection = 1 } = options;
  const hidden = protectCounts(countsOf(table), { threshold, zeros, protection });
  const unless = (secret: boolean | undefined, count: number | null) => (secret === false ? count : null);
  const totals = table.total.cells.map(({ count }, row) => unless(hidden.totals[row], count));
  const n = unless(hidden.n, table.total.n);
  const isSensitive = (count: number) => count < threshold && count >= (zeros ? 0 : 1);
  return {
    ...table,
    total: columnOf(n, totals, totals, table),
    cuts: table.cuts.map(({ axis, columns }, k) => ({
      axis,
      columns: columns.map(({ n: base, cells }, column) =>
        columnOf(
          unless(hidden.bases[k]?.[column], base),
          cells.map(({ count }, row) => unless(hidden.counts[k]?.[row]?.[column], count)),
          totals,
          table,
        ),
      ),
    })),
    left: leftOf(table.left, n, isSensitive),
    disclosure: {
      threshold,
      zeros,
      protection,
      suppressed: hidden.suppressed,
      optimal: hidden.optimal,
    },
  };
}

/** Who is left out is told all or nothing: a single gap would follow from the number of participants. */
function leftOf(left: CrossLeftOut | null, n: number | null, isSensitive: (count: number) => boolean) {
  return left && n !== null && !Object.values(left).some(isSensitive) ? left : null;
}

function countsOf({ rows, total, cuts }: CrossTable): CountTable {
  return {
    rows: sideOf(rows),
    cuts: cuts.map(({ axis, columns }) => ({
      columns: sideOf(axis),
      counts: rows.classes.map((_, row) => columns.map(({ cells }) => known(cells[row]?.count))),
      bases: columns.map((column: CrossColumn) => known(column.n)),
    })),
    totals: total.cells.map(({ count }) => known(count)),
    n: known(total.n),
  };
}

const sideOf = ({ classes, multiple, exclusive, met }: CrossAxis): CountAxis => ({
  size: classes.length,
  multiple,
  exclusive,
  met,
});

function known(count: number | null | undefined): number {
  if (typeof count === 'number') return count;
  throw new OutOfRange('countsHidden');
}
