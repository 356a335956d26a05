import { exactText, HUNDRED, isZero, sum, ZERO, type Rational } from '../exact/exact';
import type { AskedSection } from '../engine/compiled';
import type { SectionResult, SectionState } from '../result';
import { scoreWithLevel, type LevelRules } from './level';
import type { ScoredLine } from './lines';

/** A section's sums over its counted questions, and its exact score. */
export interface SectionSums {
  asked: AskedSection;
  state: SectionState;
  points: Rational;
  max: Rational;
  exact: Rational | null;
}

/** Section = 100·Σpoints/Σmax; none if Σmax = 0 or the section does not apply (README, scoring 2). */
export function sumSection(asked: AskedSection, applies: boolean, lines: readonly ScoredLine[]): SectionSums {
  const counted = lines.map((line) => line.scored).filter((scored) => scored.counted);
  const points = sum(counted.map((scored) => scored.points));
  const max = sum(counted.map((scored) => scored.max ?? ZERO));
  const state = stateOf(asked, applies, max);
  return { asked, state, points, max, exact: state === 'scored' ? points.mul(HUNDRED).div(max) : null };
}

function stateOf(asked: AskedSection, applies: boolean, max: Rational): SectionState {
  if (!asked.weight) return 'notScored';
  if (!applies) return 'notApplicable';
  return isZero(max) ? 'noMaximum' : 'scored';
}

export function writeSection(sums: SectionSums, share: Rational | null, rules: LevelRules): SectionResult {
  const { id, code, scoring } = sums.asked.section;
  return {
    id,
    code,
    state: sums.state,
    weight: scoring?.weight ?? null,
    share: share && exactText(share),
    points: exactText(sums.points),
    max: exactText(sums.max),
    score: sums.exact && scoreWithLevel(sums.exact, scoring?.limits ?? [], rules),
  };
}
