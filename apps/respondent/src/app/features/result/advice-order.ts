import type { ResultDetail } from '@briedums/domain';

export type Recommendation = ResultDetail['recommendations'][number];

const gainOf = (item: Recommendation): number => Number(item.gainIndex ?? item.gainSection);

/** Most gain per effort first; equal ones as they came. */
export const byWorth = (items: readonly Recommendation[]): Recommendation[] =>
  [...items].sort((a, b) => gainOf(b) / b.effort - gainOf(a) / a.effort);

/**
 * How many of the first recommendations together reach the distance. Gains of different questions add up, because a
 * section's maximum does not change with an answer; they are rounded, so this is near and not exact. Null when all do not.
 */
export function enough(items: readonly Recommendation[], distance: string): number | null {
  let sum = 0;
  const index = items.findIndex((item) => (sum += Number(item.gainIndex ?? 0)) >= Number(distance));
  return index < 0 ? null : index + 1;
}
