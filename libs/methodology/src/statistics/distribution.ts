import type { Exact } from '../result';
import { meanOf } from './mean';

/** How many of the scores are at each level 0 to 5, how many there are, and their exact mean. */
export interface LevelDistribution {
  levels: number[];
  n: number;
  mean: Exact | null;
}

export function distributionOf(scores: readonly { exact: Exact; level: number }[]): LevelDistribution {
  const levels = [0, 0, 0, 0, 0, 0];
  for (const { level } of scores) levels[level] = (levels[level] ?? 0) + 1;
  return { levels, n: scores.length, mean: meanOf(scores.map((score) => score.exact)) };
}
