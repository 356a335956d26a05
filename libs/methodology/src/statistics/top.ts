import { compare, exactText, ofDecimal, ofExact } from '../exact/exact';
import type { Exact, Score } from '../result';
import { figure, type Figure } from './figure';
import type { Ranked } from './rank';

/** Somebody's score and place. */
export interface Place extends Figure {
  id: string;
  level: number;
  rank: number;
}

const placed = ({ id, exact, level, rank }: Ranked, decimals: number): Place => ({
  id,
  ...figure(exact, decimals),
  level,
  rank,
});

/** The best places. */
export interface Top {
  /** How many places were asked for. */
  places: number;
  /** Everybody of that place or better; more than `places` where several tie on the last one, and then `tied`. */
  members: Place[];
  tied: boolean;
}

/** The top k (published report, leaders): all that tie on the last place come too. */
export function topOf(ranking: readonly Ranked[], places: number, decimals = 1): Top {
  const end = ranking.findIndex(({ rank }) => rank > places);
  const members = ranking.slice(0, end < 0 ? ranking.length : end);
  return {
    places,
    members: members.map((one) => placed(one, decimals)),
    tied: members.length > places,
  };
}

/** Somebody a few rounded points below the next level. */
export interface NearMiss {
  id: string;
  exact: Exact;
  rounded: string;
  level: number;
  next: number;
  /** Rounded points: 60 with limit 60 is at distance 1. */
  distance: string;
}

/**
 * The near miss that a score is, up to `points` rounded points below the next level, or null (published report, near-miss
 * statement). A score of exactly 0 is none: it has no level, and any points at all lead to level 1.
 */
export function nearMiss(id: string, score: Score, points: string): NearMiss | null {
  const { exact, rounded, level, next } = score;
  if (!next || next.rule === 'above' || compare(ofDecimal(next.distance), ofDecimal(points)) > 0) return null;
  return { id, exact, rounded, level, next: next.level, distance: next.distance };
}

/** The nearest first, then by id. */
export const nearestFirst = (near: readonly NearMiss[]): NearMiss[] =>
  [...near].sort(
    (a, b) =>
      compare(ofDecimal(a.distance), ofDecimal(b.distance)) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );

/** What lies between two neighbours of a ranking. */
export interface Gap extends Figure {
  above: Place;
  below: Place;
}

/** The largest gaps between neighbours in rank, the largest first, then by rank (published report, lead of the first). */
export function largestGaps(ranking: readonly Ranked[], count: number, decimals = 1): Gap[] {
  const gaps = ranking.slice(1).flatMap((below, at) => {
    const above = ranking[at];
    if (!above || above.rank === below.rank) return [];
    return [{ at, size: ofExact(above.exact).sub(ofExact(below.exact)) }];
  });
  gaps.sort((a, b) => compare(b.size, a.size) || a.at - b.at);
  return gaps.slice(0, count).map(({ at, size }) => ({
    ...figure(exactText(size), decimals),
    above: placed(ranking[at] as Ranked, decimals),
    below: placed(ranking[at + 1] as Ranked, decimals),
  }));
}
