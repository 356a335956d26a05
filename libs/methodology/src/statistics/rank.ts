import { compare, ofExact, type Rational } from '../exact/exact';
import type { Exact } from '../result';

/**
 * The place of each score, in the order given: 1 is the best, equal scores share the smallest place of theirs (1, 2, 2, 4).
 * No score has no place.
 */
export function ranksOf(scores: readonly (Exact | null)[]): (number | null)[] {
  const sorted = scores
    .flatMap((score, at) => (score === null ? [] : [{ at, score: ofExact(score) }]))
    .sort((a, b) => compare(b.score, a.score));
  const ranks: (number | null)[] = scores.map(() => null);
  let before: { score: Rational; rank: number } | null = null;
  sorted.forEach(({ at, score }, i) => {
    const rank: number = before && compare(before.score, score) === 0 ? before.rank : i + 1;
    ranks[at] = rank;
    before = { score, rank };
  });
  return ranks;
}
