import { compare, exactText, ofExact, ofInteger } from '../exact/exact';
import Fraction from 'fraction.js';
import type { Exact } from '../result';

/** Equal scores share the smallest of their places (1, 2, 2, 4), or the mean of them (1, 5/2, 5/2, 4). */
export type Ties = 'minimum' | 'average';

/** A score of somebody. */
export interface Scored {
  id: string;
  exact: Exact;
  level: number;
}

/** A score with its place: 1 is the best, equal scores share the smallest place of theirs. */
export type Ranked<T extends Scored = Scored> = T & { rank: number };

/** Whole 10⁻¹² points: where they differ, they order as the scores do, and much faster than fractions. */
const keyOf = (score: Exact): number => {
  const { s, n, d } = ofExact(score);
  return Number((s * n * 10n ** 12n) / d);
};

interface Keyed<T> {
  key: number;
  exact: Exact;
  of: T;
}

function better<T>(a: Keyed<T>, b: Keyed<T>): number {
  if (a.key !== b.key) return b.key - a.key;
  return a.exact === b.exact ? 0 : compare(ofExact(b.exact), ofExact(a.exact));
}

/** The place of each, in an order in which the best comes first. */
function places<T>(sorted: readonly Keyed<T>[]): { of: T; rank: number }[] {
  let rank = 1;
  return sorted.map((one, i) => {
    const before = sorted[i - 1];
    if (before && better(before, one) !== 0) rank = i + 1;
    return { of: one.of, rank };
  });
}

/**
 * Everybody with a score, the best first, equal scores by id, with their places.
 * @param scores exact, of any denominators; in any order: the ranking is the same.
 */
export function rankingOf<T extends Scored>(scores: readonly T[]): Ranked<T>[] {
  const keyed = scores.map((of) => ({ key: keyOf(of.exact), exact: of.exact, of }));
  keyed.sort((a, b) => better(a, b) || (a.of.id < b.of.id ? -1 : Number(a.of.id > b.of.id)));
  return places(keyed).map(({ of, rank }) => ({ ...of, rank }));
}

/** The ranking of a part of a ranking, in its order: who is equal in the whole is equal in the part. */
export function rankingWithin<T extends Scored>(part: readonly Ranked<T>[]): Ranked<T>[] {
  let rank = 1;
  return part.map((one, i) => {
    if (i > 0 && one.rank !== part[i - 1]?.rank) rank = i + 1;
    return { ...one, rank };
  });
}

/** The places of a ranking with ties as declared, in its order; whole numbers or halves. */
export function placesOf(ranking: readonly Ranked[], ties: Ties): Exact[] {
  if (ties === 'minimum') return ranking.map(({ rank }) => `${rank}`);
  const equal = new Map<number, number>();
  for (const { rank } of ranking) equal.set(rank, (equal.get(rank) ?? 0) + 1);
  return ranking.map(({ rank }) =>
    exactText(ofInteger(rank).add(new Fraction((equal.get(rank) ?? 1) - 1, 2))),
  );
}

/**
 * The place of each score, in the order given: 1 is the best, equal scores share the smallest place of theirs (1, 2, 2, 4).
 * No score has no place.
 */
export function ranksOf(scores: readonly (Exact | null)[]): (number | null)[] {
  const keyed = scores.flatMap((exact, of) => (exact === null ? [] : [{ key: keyOf(exact), exact, of }]));
  const ranks: (number | null)[] = scores.map(() => null);
  for (const { of, rank } of places(keyed.sort(better))) ranks[of] = rank;
  return ranks;
}
