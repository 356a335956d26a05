import {
  compareLast,
  levelTables,
  roundsComparison,
  roundSummary,
  standingOf,
  type Engine,
  type LevelTable,
  type Refusal,
  type RoundsChange,
  type Standing,
  type SummaryRound,
} from '@briedums/methodology';
import { attempt, BadInput } from './bad-input';
import type { PlacedMember } from './members';
import { phrase } from './phrase';
import type { Compared, ReadRound } from './rounds';

interface Comparison {
  levels: LevelTable[];
  change: RoundsChange | null;
  refused: Refusal | null;
}

/** Every round is read once, member by member, oldest first; each member is scored once and only its scores are kept. */
export async function compareRead({ rounds, groups, points, options }: Compared): Promise<Comparison> {
  const [before, after] = rounds.slice(-2);
  const both = before && after && isRead(before) && isRead(after);
  const comparison = both ? roundsComparison(before, after, after.engine, groups, options) : null;
  const summaries: SummaryRound[] = [];
  const seen = new Set<string>();
  for (const round of rounds)
    if (isRead(round))
      summaries.push(
        await summarise(round, groups, (member, standing) => {
          member.groups?.forEach((group) => seen.add(group));
          if (round === before) comparison?.addEarlier(member, standing);
          if (round === after) comparison?.addLater(member, standing);
        }),
      );
    else {
      round.summaries.forEach(({ group }) => group !== undefined && seen.add(group));
      summaries.push(round);
    }
  const empty = groups.find((group) => !seen.has(group));
  if (empty !== undefined) throw new BadInput(phrase('nobodyInGroup', { group: empty }));
  return {
    levels: levelTables(summaries, groups, points),
    change: comparison?.change() ?? null,
    refused: comparison ? null : compareLast(summaries).refused,
  };
}

const isRead = (round: ReadRound | SummaryRound): round is ReadRound => 'engine' in round;

async function summarise(
  { id, date, methodology, engine, members }: ReadRound,
  groups: readonly string[],
  each: (member: PlacedMember, standing: Standing) => void,
): Promise<SummaryRound> {
  const summary = roundSummary(methodology, groups);
  for await (const member of members()) {
    const standing = stand(engine, member);
    summary.add(standing.scores, member.groups ?? []);
    each(member, standing);
  }
  return { id, date, summaries: summary.summaries() };
}

/** Section scores that the version does not take are the caller's mistake. */
const stand = (engine: Engine, member: PlacedMember): Standing =>
  attempt(
    () => standingOf(engine, member),
    (detail) => phrase('cannotScore', { place: member.place, detail }),
  );
