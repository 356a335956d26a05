import type { CountTable, DisclosureOptions, Suppression } from './counts';
import { improve, isSimple } from './least';
import { suppressComplements, suppressPrimary } from './suppress';
import { consistent } from './line';
import { OutOfRange } from '../texts/out-of-range';

/**
 * Which counts of a table and its banner must not be shown (README, cross-tables): sensitive ones, and as few others as are
 * found to keep every suppressed count from following from what is shown. For each of them another table of whole numbers of 0
 * or more exists that agrees with all that is shown and differs in that count. Throws a RangeError for a threshold or
 * protection that is none, and for counts that do not add up.
 */
export function protectCounts(table: CountTable, options: DisclosureOptions): Suppression {
  checkOptions(options);
  const protection = suppressPrimary(table, options);
  const { work, width } = protection;
  if (!consistent(work.system, work.system.values)) throw new OutOfRange('countsDisagree');
  suppressComplements(protection);
  const extra = [...work.suppressed.keys()].some(
    (cell) => work.suppressed[cell] && !protection.primary.has(cell),
  );
  const optimal = !extra || (isSimple(work, width) && improve(protection));
  const shown = (cell: number | undefined) => work.suppressed[cell ?? -1] === true;
  const { cuts, totals } = work.system;
  const bases = table.rows.size;
  return {
    counts: table.cuts.map((cut, k) =>
      cut.counts.map((line, row) => line.map((_, column) => shown(cuts[k]?.[row]?.[column]))),
    ),
    bases: table.cuts.map((cut, k) => cut.bases.map((_, column) => shown(cuts[k]?.[bases]?.[column]))),
    totals: table.totals.map((_, row) => shown(totals[row])),
    n: shown(totals[bases]),
    suppressed: work.suppressed.filter(Boolean).length,
    optimal,
  };
}

function checkOptions({ threshold, protection = 1 }: DisclosureOptions): void {
  if (!Number.isInteger(threshold) || threshold < 1) throw new OutOfRange('threshold', { given: threshold });
  if (!Number.isInteger(protection) || protection < 1)
    throw new OutOfRange('protection', { given: protection });
}
