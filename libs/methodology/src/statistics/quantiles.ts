import { exactText, ofExact } from '../exact/exact';
import type { Exact } from '../result';
import { quantileOf, type QuantileType } from '../robustness/quantile';
import type { Ranked } from './rank';

/**
 * The exact quantile of ranked scores, `p` of 0 to 1 (`"1/4"`), of one of the nine definitions of Hyndman and Fan (1996): the quantile of
 * the places 1 to n says between which scores it lies. Null of none.
 */
export function scoreQuantile(ranking: readonly Ranked[], p: Exact, type: QuantileType): Exact | null {
  const n = ranking.length;
  if (n === 0) return null;
  const place = quantileOf(
    Uint32Array.from({ length: n }, (_, i) => i + 1),
    ofExact(p),
    type,
  );
  const low = place.floor();
  // The ranking starts with the best, quantiles count from the least.
  const at = (ascending: number) => ofExact(ranking[Math.max(n - ascending, 0)]?.exact ?? '0');
  const first = at(Number(low.n));
  const second = at(Number(low.n) + 1);
  return exactText(first.add(second.sub(first).mul(place.sub(low))));
}

/** The middle score, or the mean of the two in the middle. */
export const medianOf = (ranking: readonly Ranked[]): Exact | null => scoreQuantile(ranking, '1/2', 2);
