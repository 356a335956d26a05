import type { Ranked, Scored } from './rank';
import type { StatisticsSettings } from './settings';
import { largestGaps, nearestFirst, topOf, type Gap, type NearMiss, type Top } from './top';

/** A score that knows whose it is: by number, in the order in which institutions came. */
export interface Kept extends Scored {
  member: number;
  /** The near miss that it is. */
  near: NearMiss | null;
}

/** What names single institutions; of a group its own leaders, and the gaps between its own neighbours. */
export interface Named {
  top: Top;
  /** The nearest first. */
  near: NearMiss[];
  gaps: Gap[];
}

export const namedIn = (ranking: readonly Ranked<Kept>[], { top, decimals }: StatisticsSettings): Named => ({
  top: topOf(ranking, top, decimals),
  near: nearestFirst(ranking.flatMap(({ near }) => near ?? [])),
  gaps: largestGaps(ranking, top, decimals),
});
