import {
  compare,
  exactText,
  HUNDRED,
  isZero,
  ofDecimal,
  ofExact,
  sum,
  ZERO,
  type Rational,
} from '../exact/exact';
import type { IndexResult, SectionScores } from '../result';
import type { Methodology } from '../schema/methodology';
import { levelRules, scoreWithLevel } from './level';
import { OutOfRange } from '../texts/out-of-range';

/** A section's exact score (null: it has none) and its weight (null: it is not scored). */
export interface WeightedScore {
  weight: Rational | null;
  score: Rational | null;
}

interface Weighed {
  index: IndexResult;
  /** Weight over the weights of the scored sections, in the order given; null without a score. */
  shares: (Rational | null)[];
  /** Null with no index. */
  exact: Rational | null;
}

/** Index = Σ w·S / Σ w over the scored sections; none with fewer than the minimum (README, scoring 3). */
export function weigh(methodology: Methodology, sections: readonly WeightedScore[]): Weighed {
  const { limits, minScoredSections } = methodology.index;
  const scored = sections.flatMap(({ weight, score }) => (weight && score ? [{ weight, score }] : []));
  const weights = sum(scored.map((section) => section.weight));
  const shares = sections.map(({ weight, score }) =>
    weight && score && !isZero(weights) ? weight.div(weights) : null,
  );
  const enough = scored.length >= minScoredSections && !isZero(weights);
  const exact = enough ? sum(scored.map(({ weight, score }) => weight.mul(score))).div(weights) : null;
  const score = exact && scoreWithLevel(exact, limits, levelRules(methodology));
  return { index: { score, scoredSections: scored.length, minScoredSections }, shares, exact };
}

/**
 * The index and levels of a past round of which only section scores are known.
 * @param scores section id → score 0 to 100 as a decimal or exact text, or null where the section has none. A scored section
 * that is left out has none. Throws for an unknown or unscored section and for a score outside 0 to 100.
 */
export function scoreSections(
  methodology: Methodology,
  scores: Readonly<Record<string, string | null>>,
): SectionScores {
  const scored = methodology.sections.filter((section) => section.scoring);
  const unknown = Object.keys(scores).find((id) => !scored.some((section) => section.id === id));
  if (unknown !== undefined) throw new OutOfRange('notScored', { section: unknown });
  const sections = scored.map(({ id, scoring }) => ({
    id,
    limits: scoring?.limits ?? [],
    weight: ofDecimal(scoring?.weight ?? '0'),
    score: readScore(id, scores[id] ?? null),
  }));
  const { index, shares } = weigh(methodology, sections);
  const rules = levelRules(methodology);
  const results = sections.map(({ id, score, limits }, i) => {
    const share = shares[i];
    return {
      id,
      share: share ? exactText(share) : null,
      score: score && scoreWithLevel(score, limits, rules),
    };
  });
  return { index, sections: results };
}

function readScore(id: string, text: string | null): Rational | null {
  if (text === null) return null;
  const score = ofExact(text);
  if (compare(score, ZERO) < 0 || compare(score, HUNDRED) > 0)
    throw new OutOfRange('scoreOutside', { id, text });
  return score;
}
