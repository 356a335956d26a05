import { ofExact } from '../exact/exact';
import type { Exact } from '../result';
import { levelOfScore, type LevelRules } from './level';

/**
 * The level, 0 to 5, of a score given as a decimal or exact text (`"60.5"`, `"121/2"`): 1 + the limits that it exceeds after
 * half-up rounding; limits are inclusive upper bounds.
 */
export const levelOf = (score: Exact, limits: readonly string[], rules: LevelRules): number =>
  levelOfScore(ofExact(score), limits, rules);
