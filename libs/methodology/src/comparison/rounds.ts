import { compareGroup, type GroupChange } from './group';
import { compareInstitution } from './institution';
import type { Link, Linkage } from './links';
import { linkageOf } from './linkage-of';
import type { LineageEvent } from './lineage';
import { predecessors, weighPredecessors, type Weighed, type Weighting } from './predecessors';
import { refuse, type Refusal } from './refusal';
import { membersOf, scaleOf, scoreIn, standAll, targetsOf, type ScoredRound, type Stood } from './round';
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

export interface RoundsChange {
  /** What carries answers over, and links that do not and why; null when nobody says how the versions continue. */
  linkage: Linkage | null;
  /** In the order of the later round. */
  members: MemberChange[];
  /** Earlier members that continue in nobody of the later round, by id. */
  left: string[];
  groups: { group: string | null; targets: ({ target: string } & GroupChange)[] }[];
}

/**
 * Two rounds with scores of single institutions: every institution against its predecessors, every group with its parts.
 * @param groups names of groups besides all. Throws only for section scores that a version does not take.
 */
export function compareRounds(
  before: ScoredRound,
  after: ScoredRound,
  groups: readonly string[] = [],
  options: CompareOptions = {},
): RoundsChange {
  const [first, last] = [standAll(before), standAll(after)];
  const linkage = linkageOf(before.methodology, after.methodology, options.links);
  const members = after.members.map(({ id }) => compareMember(id, first, last, linkage, options));
  const continued = new Set(members.flatMap((member) => member.predecessors.map(({ id }) => id)));
  const left = before.members.map(({ id }) => id).filter((id) => !continued.has(id));
  return {
    linkage,
    members,
    left: left.sort(),
    groups: [undefined, ...groups].map((group) => ({
      group: group ?? null,
      targets: targetsOf(after.methodology).map((target) => ({
        target,
        ...groupChange(target, group, first, last, members),
      })),
    })),
  };
}

function compareMember(
  id: string,
  first: Stood,
  last: Stood,
  linkage: Linkage | null,
  { lineage = [], weighting = { kind: 'equal' } }: CompareOptions,
): MemberChange {
  const found = predecessors(lineage, id, first.round.date, last.round.date);
  const synthetic = found.length > 1 || found.some(({ share }) => share !== '1');
  const refused = (refusal: Refusal): MemberChange => ({
    id,
    predecessors: [],
    synthetic,
    change: null,
    refused: refusal,
  });
  const missing = found.filter((one) => !first.standings.has(one.id)).map((one) => one.id);
  if (missing.length === found.length && !synthetic) return refused(refuse('notInBefore'));
  if (missing.length > 0) return refused(refuse('predecessorMissing', { ids: missing.join(', ') }));
  const weighed = weighPredecessors(found, weighting);
  if ('missing' in weighed) return refused(refuse('noWeight', { ids: weighed.missing.join(', ') }));
  const after = last.standings.get(id) as Standing;
  const changes = weighed.map((one) => ({
    weight: one.weight,
    change: compareInstitution(first.standings.get(one.id) as Standing, after, linkage),
  }));
  const [only] = changes;
  const change =
    changes.length === 1 && only
      ? only.change
      : averageChanges(changes, scaleOf(first.round.methodology), scaleOf(last.round.methodology));
  return { id, predecessors: weighed, synthetic, change, refused: null };
}

function groupChange(
  target: string,
  group: string | undefined,
  first: Stood,
  last: Stood,
  members: readonly MemberChange[],
): GroupChange {
  const ids = new Set(membersOf(last.round, group).map(({ id }) => id));
  const changes = members.flatMap(({ id, change }) => {
    const found = target === 'index' ? change?.index : change?.sections.find((one) => one.id === target);
    return ids.has(id) && found ? [found] : [];
  });
  return compareGroup(scoresOf(first, target, group), scoresOf(last, target, group), changes);
}

const scoresOf = ({ round, standings }: Stood, target: string, group: string | undefined): string[] =>
  membersOf(round, group).flatMap(({ id }) => {
    const standing = standings.get(id);
    return (standing && scoreIn(standing, target)?.exact) ?? [];
  });
