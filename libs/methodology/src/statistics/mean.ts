import type { Exact } from '../result';
import { ExactSum } from './exact-sum';

/** The exact arithmetic mean; null of none. Institutions without a score are not counted: leave them out. */
export function meanOf(scores: Iterable<Exact>): Exact | null {
  const all = new ExactSum();
  for (const score of scores) all.add(score);
  return all.mean();
}
