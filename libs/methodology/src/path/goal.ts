import { exactText, ofDecimal, ofInteger, ZERO, type Rational } from '../exact/exact';
import { firstAbove, levelOfScore, levelRules, step } from '../score/level';
import type { Methodology } from '../schema/methodology';
import type { Exact } from '../result';
import type { Goal } from './search';

/** The level to be reached, as the least exact score that has it (README, scoring 4). */
export function goalOf(
  methodology: Methodology,
  limits: readonly string[],
  level: number,
  minScored: number,
): Goal & { needed: Exact } {
  const rules = levelRules(methodology);
  const threshold = leastScore(limits[level - 2], rules.decimals);
  const isReached = (score: Rational) => levelOfScore(score, limits, rules) >= level;
  return { threshold, minScored, isReached, needed: exactText(threshold) };
}

function leastScore(limit: string | undefined, decimals: number): Rational {
  if (limit === undefined) return ZERO;
  return firstAbove(ofDecimal(limit), decimals).sub(step(decimals).div(ofInteger(2)));
}
