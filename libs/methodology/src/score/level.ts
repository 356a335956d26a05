import { compare, exactText, HUNDRED, isZero, ofDecimal, ofInteger, type Rational } from '../exact/exact';
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

/** 1 + the limits that the rounded score exceeds; limits are inclusive upper bounds (README, scoring 4). */
export function levelOfScore(score: Rational, limits: readonly string[], rules: LevelRules): number {
  if (rules.zeroIsLevelZero && isZero(score)) return 0;
  return levelOfRounded(ofDecimal(roundHalfUp(score, rules.decimals)), limits);
}

const levelOfRounded = (rounded: Rational, limits: readonly string[]): number =>
  1 + limits.filter((limit) => compare(rounded, ofDecimal(limit)) > 0).length;

export function scoreWithLevel(score: Rational, limits: readonly string[], rules: LevelRules): Score {
  const level = levelOfScore(score, limits, rules);
  const rounded = roundHalfUp(score, rules.decimals);
  return { exact: exactText(score), rounded, level, limits, next: nextLevel(score, level, limits, rules) };
}

function nextLevel(
  score: Rational,
  level: number,
  limits: readonly string[],
  rules: LevelRules,
): NextLevel | null {
  if (level === 0)
    return { level: 1, rule: 'above', from: '0', distance: '0', exactFrom: '0', exactDistance: '0' };
  const limit = limits[level - 1];
  if (limit === undefined) return null;
  const { decimals } = rules;
  const from = firstAbove(ofDecimal(limit), decimals);
  if (compare(from, HUNDRED) > 0) return null;
  const rounded = ofDecimal(roundHalfUp(score, decimals));
  const exactFrom = from.sub(step(decimals).div(ofInteger(2)));
  return {
    level: levelOfRounded(from, limits),
    rule: 'atLeast',
    from: roundHalfUp(from, decimals),
    distance: roundHalfUp(from.sub(rounded), decimals),
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
