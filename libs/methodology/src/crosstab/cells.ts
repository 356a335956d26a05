import { shareOf } from '../statistics/figure';
import type { CrossCell, CrossColumn } from './shapes';

/** A column of counts; null stands for a count that is not shown, and nothing is reckoned from it. */
export function columnOf(
  n: number | null,
  counts: readonly (number | null)[],
  totals: readonly (number | null)[],
  { small, decimals }: { small: number; decimals: number },
): CrossColumn {
  return {
    n,
    small: n === null ? null : n < small,
    cells: counts.map((count, row) => cellOf(count, n, totals[row] ?? null, decimals)),
  };
}

function cellOf(count: number | null, n: number | null, total: number | null, decimals: number): CrossCell {
  const ofColumn = shareIn(count, n, decimals);
  const ofRow = shareIn(count, total, decimals);
  return {
    count,
    share: ofColumn.share,
    rounded: ofColumn.rounded,
    rowShare: ofRow.share,
    rowRounded: ofRow.rounded,
  };
}

/** Only where both the count and its base are shown. */
const shareIn = (count: number | null, base: number | null, decimals: number) =>
  count === null || base === null ? { share: null, rounded: null } : shareOf(count, base, decimals);
