import { compare, exactText, ofDecimal, ofExact, ofInteger } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact, Score } from '../result';
import { firstAbove, step } from '../score/level';

/**
 * How far a score is from a limit. `above`: the limit is not exceeded yet; the distances are what is missing. `below`: it is
 * exceeded; the distances are what lies between. In rounded points as they are printed, and exactly: from the least score that
 * rounds above the limit.
 */
export interface LimitDistance {
  /** The level above the limit. */
  level: number;
  limit: string;
  side: 'above' | 'below';
  rounded: string;
  exact: Exact;
}

/** Distances to each of the four limits, lowest first (README, robustness; scoring 4 for what a limit is). */
export function limitDistances(score: Score): LimitDistance[] {
  const decimals = score.rounded.split('.')[1]?.length ?? 0;
  return score.limits.map((limit, i) => {
    const from = firstAbove(ofDecimal(limit), decimals);
    const exactFrom = from.sub(step(decimals).div(ofInteger(2)));
    const isExceeded = compare(ofDecimal(score.rounded), from) >= 0;
    const missing = from.sub(ofDecimal(score.rounded));
    const exact = exactFrom.sub(ofExact(score.exact));
    return {
      level: i + 2,
      limit,
      side: isExceeded ? 'below' : 'above',
      rounded: roundHalfUp(isExceeded ? missing.neg() : missing, decimals),
      exact: exactText(isExceeded ? exact.neg() : exact),
    };
  });
}
