import { compile } from '../engine/engine';
import { exactText, ofExact } from '../exact/exact';
import type { Exact } from '../result';
import { compareLevelShares, type LevelCounts, type LevelShares } from './level-shares';
import { refuse, type Refusal } from './refusal';
import { isScored, standingOf, type Round, type ScoredRound, type SummaryRound } from './round';
import { roundSummary } from './summary';

/** One round of a target and group: its mean, its shares per level and their marks. */
export interface LevelRow extends LevelShares {
  round: string;
  mean: Exact | null;
  /** Against the round before; null where one of the two is not known. */
  meanChange: Exact | null;
  /** Why there are no shares. */
  refused: Refusal | null;
}

export interface LevelTable {
  target: string;
  group: string | null;
  rows: LevelRow[];
}

/**
 * The time table of levels (derived-outputs 13, 15, 19, 34): for every target and group, round by round. Rounds with scores
 * give counts, rounds with summaries what is printed; ↑ ↓ beyond `points` percentage points, ☆ for a level never reached.
 * @param rounds oldest first.
 */
export function levelTables(
  rounds: readonly Round[],
  groups: readonly string[],
  points: string,
): LevelTable[] {
  const known = rounds.map((round) => (isScored(round) ? summarised(round, groups) : round));
  const targets = new Set(known.flatMap(({ summaries }) => summaries.map(({ target }) => target)));
  return [undefined, ...groups].flatMap((group) =>
    [...targets].map((target) => {
      const figures = known.map((round) => figuresOf(round, target, group));
      const shares = compareLevelShares(
        figures.map((one) => one.levels),
        points,
      );
      const rows = figures.map((own, i) => row(own, figures[i - 1], shares[i] as LevelShares));
      return { target, group: group ?? null, rows };
    }),
  );
}

/** A round with scores as its summaries, one member at a time. */
function summarised(
  { id, date, methodology, members }: ScoredRound,
  groups: readonly string[],
): SummaryRound {
  const engine = compile(methodology);
  const summary = roundSummary(methodology, groups);
  for (const member of members) summary.add(standingOf(engine, member).scores, member.groups ?? []);
  return { id, date, summaries: summary.summaries() };
}

interface Figures {
  round: string;
  mean: Exact | null;
  n: number | null;
  levels: LevelCounts;
}

function row(own: Figures, before: Figures | undefined, shares: LevelShares): LevelRow {
  const changed = own.mean !== null && before?.mean ? ofExact(own.mean).sub(ofExact(before.mean)) : null;
  return {
    ...shares,
    n: shares.n ?? own.n,
    round: own.round,
    mean: own.mean,
    meanChange: changed && exactText(changed),
    refused: shares.shares ? null : refuse('noShares'),
  };
}

function figuresOf({ id, summaries }: SummaryRound, target: string, group?: string): Figures {
  const found = summaries.find((one) => one.target === target && one.group === group);
  return { round: id, mean: found?.mean ?? null, n: found?.n ?? null, levels: found?.levels ?? null };
}
