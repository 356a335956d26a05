import { compare, exactText, HUNDRED, isZero, ofDecimal, ofInteger, type Rational } from '../exact/exact';
import { remembered } from '../exact/remembered';
import { roundHalfUp } from '../exact/round';
import type { NextLevel, Score } from '../result';
import type { Methodology } from '../schema/methodology';

/** How a version turns scores into levels. */
export interface LevelRules {
  decimals: number;
  /** A score of exactly 0 is level 0; one that only rounds to 0 is level 1. */
  zeroIsLevelZero: boolean;
}

export const levelRules = ({ rounding, zeroIsLevelZero }: Methodology): LevelRules => ({
  decimals: rounding.decimals,
  zeroIsLevelZero,
});

/** A limit with the least rounded number above it, and the exact score from which that is reached. */
interface Threshold {
  limit: Rational;
  from: Rational;
  exactFrom: Rational;
}

/** Limits are few, and many scores are held against them. */
const thresholdAt = remembered((limit: string, decimals: number): Threshold => {
  const exact = ofDecimal(limit);
  const from = firstAbove(exact, decimals);
  return { limit: exact, from, exactFrom: from.sub(step(decimals).div(ofInteger(2))) };
});

const thresholdsOf = (limits: readonly string[], decimals: number): Threshold[] =>
  limits.map((limit) => thresholdAt(limit, decimals));

/** 1 + the limits that the rounded score exceeds; limits are inclusive upper bounds (README, scoring 4). */
export function levelOfScore(score: Rational, limits: readonly string[], rules: LevelRules): number {
  if (rules.zeroIsLevelZero && isZero(score)) return 0;
  const { decimals } = rules;
  return levelOfRounded(ofDecimal(roundHalfUp(score, decimals)), thresholdsOf(limits, decimals));
}

const levelOfRounded = (rounded: Rational, thresholds: readonly Threshold[]): number =>
  1 + thresholds.filter(({ limit }) => compare(rounded, limit) > 0).length;

export function scoreWithLevel(score: Rational, limits: readonly string[], rules: LevelRules): Score {
  const level = levelOfScore(score, limits, rules);
  const rounded = roundHalfUp(score, rules.decimals);
  const next = nextLevel(score, { level, rounded }, thresholdsOf(limits, rules.decimals), rules);
  return { exact: exactText(score), rounded, level, limits, next };
}

function nextLevel(
  score: Rational,
  { level, rounded }: Pick<Score, 'level' | 'rounded'>,
  thresholds: readonly Threshold[],
  { decimals }: LevelRules,
): NextLevel | null {
  if (level === 0)
    return { level: 1, rule: 'above', from: '0', distance: '0', exactFrom: '0', exactDistance: '0' };
  const threshold = thresholds[level - 1];
  if (!threshold || compare(threshold.from, HUNDRED) > 0) return null;
  const { from, exactFrom } = threshold;
  return {
    level: levelOfRounded(from, thresholds),
    rule: 'atLeast',
    from: roundHalfUp(from, decimals),
    distance: roundHalfUp(from.sub(ofDecimal(rounded)), decimals),
    exactFrom: exactText(exactFrom),
    exactDistance: exactText(exactFrom.sub(score)),
  };
}

/** One unit of the last declared digit. */
export const step = (decimals: number): Rational => ofInteger(1).div(ofInteger(10n ** BigInt(decimals)));

/** The smallest number of that many decimals that is above the limit. */
export function firstAbove(limit: Rational, decimals: number): Rational {
  const unit = step(decimals);
  return limit.div(unit).floor().mul(unit).add(unit);
}
