import { exactText, ofExact, ofInteger, sum } from '../exact/exact';
import type { Exact } from '../result';

/** The exact arithmetic mean; null of none. Institutions without a score are not counted: leave them out. */
export function meanOf(scores: readonly Exact[]): Exact | null {
  if (scores.length === 0) return null;
  return exactText(sum(scores.map(ofExact)).div(ofInteger(scores.length)));
}
