import { compare, exactText, ofExact } from '../exact/exact';
import type { Exact } from '../result';
import { figure, type Figure } from './figure';
import { meanOf } from './mean';
import type { Ranked } from './rank';

/** A group is a value of an attribute; null holds those without one, so that groups add up to all. */
export type GroupName = string | null;

/** Own properties only: no attribute is found on the prototype of the attributes. */
export const groupIn = (attributes: Readonly<Record<string, string>>, attribute: string): GroupName =>
  Object.hasOwn(attributes, attribute) ? (attributes[attribute] ?? null) : null;

/** The best and the worst score of a group, and how far apart they are. */
export interface GroupSpread extends Figure {
  group: GroupName;
  /** 1 is the group that differs most within itself; equal differences share a place. */
  rank: number;
  best: Extreme;
  worst: Extreme;
}

/** A score at the end of a ranking; the first by id of those who have it, and how many more do. */
export interface Extreme extends Figure {
  id: string;
  others: number;
}

function extreme(ranking: readonly Ranked[], end: Ranked, decimals: number): Extreme {
  const same = ranking.filter(({ rank }) => rank === end.rank);
  return { id: (same[0] ?? end).id, ...figure(end.exact, decimals), others: same.length - 1 };
}

/**
 * Groups by the difference between their best and worst score, the largest first (published report, differences within the
 * domains of ministries). Groups without a score have none.
 */
export function spreadsOf(
  groups: readonly { group: GroupName; ranking: readonly Ranked[] }[],
  decimals = 1,
): GroupSpread[] {
  const found = groups.flatMap(({ group, ranking }) => {
    const [first, last] = [ranking[0], ranking[ranking.length - 1]];
    if (!first || !last) return [];
    const difference = exactText(ofExact(first.exact).sub(ofExact(last.exact)));
    const ends = { best: extreme(ranking, first, decimals), worst: extreme(ranking, last, decimals) };
    return [{ group, ...figure(difference, decimals), ...ends }];
  });
  return inOrder(found);
}

/** The mean of a group. */
export interface GroupMean extends Figure {
  group: GroupName;
  /** How many have a score. */
  n: number;
  rank: number;
}

/** Groups by their mean, and the simple mean of these means, in which every group weighs alike. */
export interface GroupMeans {
  groups: GroupMean[];
  meanOfMeans: Figure | null;
}

/**
 * Published report, ranking of the means of the domains of ministries. @param groups `mean` over `n` scores, null without any:
 * such a group takes no part.
 */
export function groupMeans(
  groups: readonly { group: GroupName; n: number; mean: Exact | null }[],
  decimals = 1,
): GroupMeans {
  const found = groups.flatMap(({ group, n, mean }) =>
    mean === null ? [] : [{ group, n, ...figure(mean, decimals) }],
  );
  const mean = meanOf(found.map(({ exact }) => exact));
  return { groups: inOrder(found), meanOfMeans: mean === null ? null : figure(mean, decimals) };
}

/** The largest first, then by name; equal ones share a place. */
function inOrder<T extends Figure & { group: GroupName }>(groups: readonly T[]): (T & { rank: number })[] {
  const sorted = [...groups].sort(
    (a, b) => compare(ofExact(b.exact), ofExact(a.exact)) || byName(a.group, b.group),
  );
  let rank = 1;
  return sorted.map((one, i) => {
    if (i > 0 && sorted[i - 1]?.exact !== one.exact) rank = i + 1;
    return { ...one, rank };
  });
}

/** By code point; those without a group last. */
export function byName(a: GroupName, b: GroupName): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
