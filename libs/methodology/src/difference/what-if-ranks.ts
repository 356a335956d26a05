import { compare, ofExact, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import { ranksOf } from '../statistics';

/** An index before and its interval after, of one institution; null without one. */
export interface RankedInterval {
  before: Exact | null;
  low: Exact | null;
  high: Exact | null;
  /** It may turn out to have no index at all, and then stands before nobody. */
  mayBeNone?: boolean;
}
/** Places from 1; `best` and `worst` hold whatever the open questions turn out to be. */
export interface RankInterval {
  before: number | null;
  best: number | null;
  worst: number | null;
}

/**
 * The place of each institution before and the places that it may have after, equal scores sharing the smallest place:
 * best with itself at its highest and all others at their lowest (or without an index), worst the other way round. One that
 * may have no index has the places that it has if it gets one.
 */
export function rankIntervals(scores: readonly RankedInterval[]): RankInterval[] {
  const before = ranksOf(scores.map((score) => score.before));
  const sorted = (values: readonly (Exact | null)[]): Rational[] =>
    values.flatMap((value) => (value === null ? [] : [ofExact(value)])).sort(compare);
  const lows = sorted(scores.map(({ low, mayBeNone }) => (mayBeNone ? null : low)));
  const highs = sorted(scores.map(({ high }) => high));
  return scores.map(({ low, high }, i) => {
    const place = { before: before[i] ?? null, best: null, worst: null };
    if (low === null || high === null) return place;
    const [bottom, top] = [ofExact(low), ofExact(high)];
    const itself = compare(top, bottom) > 0 ? 1 : 0;
    return { ...place, best: 1 + above(lows, top), worst: 1 + above(highs, bottom) - itself };
  });
}

/** How many of the rising values are above the limit. */
function above(rising: readonly Rational[], limit: Rational): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = rising[middle];
    if (value && compare(value, limit) > 0) to = middle;
    else from = middle + 1;
  }
  return rising.length - from;
}
