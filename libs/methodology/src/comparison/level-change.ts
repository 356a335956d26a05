import { compare, ofDecimal } from '../exact/exact';
import type { Score } from '../result';
import type { LevelChange } from './shapes';

type Placed = Pick<Score, 'level' | 'limits'>;

/** The levels before and after, and the later round's limits between them; level 0 ends at 0. */
export function levelChange(before: Placed, after: Placed): LevelChange {
  const low = Math.min(before.level, after.level);
  const high = Math.max(before.level, after.level);
  const passed = Array.from({ length: high - low }, (_, i) => low + i).map((level) => ({
    level,
    limit: level === 0 ? '0' : (after.limits[level - 1] ?? '100'),
  }));
  return {
    before: before.level,
    after: after.level,
    crossed: before.level <= after.level ? passed : passed.reverse(),
    limitsChanged: !sameLimits(before.limits, after.limits),
  };
}

const sameLimits = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((limit, i) => compare(ofDecimal(limit), ofDecimal(b[i] ?? '0')) === 0);
