import { exactText, ofExact, ofInteger, ZERO, type Rational } from '../exact/exact';
import type { Methodology } from '../schema/methodology';
import { scoreIn, targetsOf, type Summary } from './round';
import type { Scores } from './shapes';

/** Level counts and mean of every target, of all and of each group, member by member; memory does not grow with members. */
export interface RoundSummary {
  /** One member's scores; `groups` are the names of those it belongs to. */
  add(scores: Scores, groups: readonly string[]): void;
  /** In the words of a past round of which only summaries are known, but exact. */
  summaries(): Summary[];
}

interface Tally {
  target: string;
  group: string | undefined;
  levels: number[];
  n: number;
  total: Rational;
}

/** @param groups names of groups besides all. */
export function roundSummary(methodology: Methodology, groups: readonly string[]): RoundSummary {
  const tallies = [undefined, ...groups].flatMap((group) =>
    targetsOf(methodology).map((target): Tally => ({
      target,
      group,
      levels: [0, 0, 0, 0, 0, 0],
      n: 0,
      total: ZERO,
    })),
  );
  return {
    add(scores, own) {
      for (const tally of tallies)
        if (tally.group === undefined || own.includes(tally.group)) count(tally, scores);
    },
    summaries: () => tallies.map(summaryOf),
  };
}

function count(tally: Tally, scores: Scores): void {
  const score = scoreIn(scores, tally.target);
  if (!score) return;
  tally.levels[score.level] = (tally.levels[score.level] ?? 0) + 1;
  tally.n += 1;
  tally.total = tally.total.add(ofExact(score.exact));
}

const summaryOf = ({ target, group, levels, n, total }: Tally): Summary => ({
  target,
  ...(group !== undefined && { group }),
  n,
  ...(n > 0 && { mean: exactText(total.div(ofInteger(n))), levels: { counts: [...levels] } }),
});
