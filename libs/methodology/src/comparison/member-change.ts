import { changeSince, type Earlier } from './institution';
import type { LineageEvent } from './lineage';
import type { Link } from './links';
import { predecessors, weighPredecessors, type Weighed, type Weighting } from './predecessors';
import { refuse, type Refusal } from './refusal';
import { scaleOf, type RoundHead } from './round';
import type { InstitutionChange, Standing } from './shapes';
import { averageChanges } from './synthetic';

export interface CompareOptions {
  /** Of the later version to the earlier one; what the later version declares when absent. */
  links?: readonly Link[];
  /** Must have passed `checkLineage`. */
  lineage?: readonly LineageEvent[];
  /** Of several predecessors; each alike when absent. */
  weighting?: Weighting;
}

export interface MemberChange {
  id: string;
  /** Who it is compared with; more than one, or a part of one, makes `synthetic`. */
  predecessors: Weighed[];
  synthetic: boolean;
  change: InstitutionChange | null;
  /** Why there is no comparison at all. */
  refused: Refusal | null;
}

/** One member of the later round against its predecessors in the earlier one. */
export function compareMember(
  id: string,
  after: Standing,
  earlier: ReadonlyMap<string, Earlier>,
  rounds: { before: RoundHead; after: RoundHead },
  { lineage = [], weighting = { kind: 'equal' } }: CompareOptions,
): MemberChange {
  const found = predecessors(lineage, id, rounds.before.date, rounds.after.date);
  const synthetic = found.length > 1 || found.some(({ share }) => share !== '1');
  const refused = (refusal: Refusal): MemberChange => ({
    id,
    predecessors: [],
    synthetic,
    change: null,
    refused: refusal,
  });
  const missing = found.filter((one) => !earlier.has(one.id)).map((one) => one.id);
  if (missing.length === found.length && !synthetic) return refused(refuse('notInBefore'));
  if (missing.length > 0) return refused(refuse('predecessorMissing', { ids: missing.join(', ') }));
  const weighed = weighPredecessors(found, weighting);
  if ('missing' in weighed) return refused(refuse('noWeight', { ids: weighed.missing.join(', ') }));
  const changes = weighed.map((one) => ({
    weight: one.weight,
    change: changeSince(earlier.get(one.id) as Earlier, after),
  }));
  const [only] = changes;
  const change =
    changes.length === 1 && only
      ? only.change
      : averageChanges(changes, scaleOf(rounds.before.methodology), scaleOf(rounds.after.methodology));
  return { id, predecessors: weighed, synthetic, change, refused: null };
}
