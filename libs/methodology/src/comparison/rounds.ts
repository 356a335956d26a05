import { compile } from '../engine/engine';
import type { Engine } from '../result';
import { compareMeans, type GroupChange, type GroupMean } from './group';
import { earlierOf, type Earlier } from './institution';
import { linkageOf } from './linkage-of';
import type { Linkage } from './links';
import { compareMember, type CompareOptions, type MemberChange } from './member-change';
import { standingOf, targetsOf, type Member, type RoundHead, type ScoredRound, type Summary } from './round';
import type { ScoreChange, Standing } from './shapes';
import { roundSummary } from './summary';

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
 * Two rounds read member by member, all of the earlier one first. Of each member scores are kept and nothing of its answers,
 * so that memory grows with the number of institutions and not with what they answered.
 */
export interface RoundsComparison {
  /** A member of the earlier round and how it stands there (`standingOf`). */
  addEarlier(member: Omit<Member, 'answers' | 'sections'>, standing: Standing): void;
  /** A member of the later round; every earlier one must have been added. */
  addLater(member: Omit<Member, 'answers' | 'sections'>, standing: Standing): void;
  change(): RoundsChange;
}

/**
 * @param engine of the later round's version.
 * @param groups names of groups besides all.
 */
export function roundsComparison(
  before: RoundHead,
  after: RoundHead,
  engine: Engine,
  groups: readonly string[] = [],
  options: CompareOptions = {},
): RoundsComparison {
  const linkage = linkageOf(before.methodology, after.methodology, options.links);
  const first = new Map<string, Earlier>();
  const members: { groups: readonly string[]; change: MemberChange }[] = [];
  const [earlier, later] = [before, after].map(({ methodology }) => roundSummary(methodology, groups));
  return {
    addEarlier({ id, groups: own = [] }, standing) {
      first.set(id, earlierOf(standing, linkage, engine));
      earlier?.add(standing.scores, own);
    },
    addLater({ id, groups: own = [] }, standing) {
      members.push({ groups: own, change: compareMember(id, standing, first, { before, after }, options) });
      later?.add(standing.scores, own);
    },
    change() {
      const means = [earlier, later].map((one) => one?.summaries() ?? []) as [Summary[], Summary[]];
      const targetsIn = (group: string | undefined) => {
        const own = members.filter((one) => group === undefined || one.groups.includes(group));
        return targetsOf(after.methodology).map((target) => ({
          target,
          ...groupChange(
            target,
            group,
            means,
            own.map(({ change }) => change),
          ),
        }));
      };
      const changes = members.map(({ change }) => change);
      return {
        linkage,
        members: changes,
        left: leftOf(first, changes),
        groups: [undefined, ...groups].map((group) => ({ group: group ?? null, targets: targetsIn(group) })),
      };
    },
  };
}

function leftOf(first: ReadonlyMap<string, Earlier>, members: readonly MemberChange[]): string[] {
  const continued = new Set(members.flatMap((member) => member.predecessors.map(({ id }) => id)));
  return [...first.keys()].filter((id) => !continued.has(id)).sort();
}

function groupChange(
  target: string,
  group: string | undefined,
  [before, after]: [Summary[], Summary[]],
  members: readonly MemberChange[],
): GroupChange {
  const changes = members.flatMap(({ change }): ScoreChange[] => {
    const found = target === 'index' ? change?.index : change?.sections.find((one) => one.id === target);
    return found ? [found] : [];
  });
  return compareMeans(meanIn(before, target, group), meanIn(after, target, group), changes);
}

function meanIn(summaries: readonly Summary[], target: string, group: string | undefined): GroupMean {
  const found = summaries.find((one) => one.target === target && one.group === group);
  return { n: found?.n ?? 0, mean: found?.mean ?? null };
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
  const engines = [compile(before.methodology), compile(after.methodology)] as const;
  const comparison = roundsComparison(before, after, engines[1], groups, options);
  for (const member of before.members) comparison.addEarlier(member, standingOf(engines[0], member));
  for (const member of after.members) comparison.addLater(member, standingOf(engines[1], member));
  return comparison.change();
}
