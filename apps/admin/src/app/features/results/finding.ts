import type { Distribution } from '@briedums/domain';

/** The level that most institutions are at, and how many; null while nobody has a score. The lower one of equals. */
export function mostFrequentLevel(distribution: Distribution): { level: number; count: number } | null {
  if (!distribution.n) return null;
  const count = Math.max(...distribution.levels);
  return { level: distribution.levels.indexOf(count), count };
}
