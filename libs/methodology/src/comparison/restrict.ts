import { exactText, HUNDRED, isZero, ofDecimal, ofExact, sum, ZERO, type Rational } from '../exact/exact';
import type { Exact, Result } from '../result';

/** Scores over some questions alone. Null: none of them counts. */
export interface Restricted {
  index: Exact | null;
  sections: ReadonlyMap<string, Exact>;
}

interface Sums {
  points: Rational;
  max: Rational;
}

/** Sums of the counted lines of these questions, by section; sections without any are left out. */
export function sumsOf(result: Result, questions: ReadonlySet<string>): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const line of result.questions) {
    if (!line.counted || !questions.has(line.id)) continue;
    const before = sums.get(line.section) ?? { points: ZERO, max: ZERO };
    sums.set(line.section, {
      points: before.points.add(ofExact(line.points ?? '0')),
      max: before.max.add(ofExact(line.max ?? '0')),
    });
  }
  return sums;
}

/**
 * A result counted over these questions only: the same points, conditions and weights; a section without any of them has no
 * score and its weight is shared out over the others. One section is enough. Source: DESIGN, "linked questions only (L)".
 */
export function restrict(result: Result, questions: ReadonlySet<string>): Restricted {
  const sums = sumsOf(result, questions);
  const scored = result.sections.flatMap(({ id, weight, state }) => {
    const part = sums.get(id);
    if (state !== 'scored' || !part || isZero(part.max)) return [];
    return [{ id, weight: ofDecimal(weight ?? '0'), score: part.points.mul(HUNDRED).div(part.max) }];
  });
  const weights = sum(scored.map(({ weight }) => weight));
  const total = sum(scored.map(({ weight, score }) => weight.mul(score)));
  return {
    index: isZero(weights) ? null : exactText(total.div(weights)),
    sections: new Map(scored.map(({ id, score }) => [id, exactText(score)])),
  };
}

/** How much of the result's weight these questions carry: Σ share of the section × their maximum over its maximum, 0 to 1. */
export function weightCarried(result: Result, questions: ReadonlySet<string>): Exact {
  const sums = sumsOf(result, questions);
  const parts = result.sections.map(({ id, share, max, state }) => {
    const part = sums.get(id);
    if (state !== 'scored' || share === null || !part) return ZERO;
    return ofExact(share).mul(part.max).div(ofExact(max));
  });
  return exactText(sum(parts));
}
