import { refuse, type Refusal } from './refusal';
import { isScored, type Round } from './round';
import type { CompareOptions } from './member-change';
import { compareRounds, type RoundsChange } from './rounds';

/**
 * The last round against the one before it, oldest first; refused where one of them holds only summaries. Null and no
 * refusal with fewer than two rounds. Throws only for section scores that a version does not take.
 */
export function compareLast(
  rounds: readonly Round[],
  groups: readonly string[] = [],
  options: CompareOptions = {},
): { change: RoundsChange | null; refused: Refusal | null } {
  const [before, after] = rounds.slice(-2);
  if (!before || !after) return { change: null, refused: null };
  if (!isScored(before) || !isScored(after)) return { change: null, refused: refuse('onlyShares') };
  return { change: compareRounds(before, after, groups, options), refused: null };
}
