import { exactText, ofExact, ofInteger, sum, ZERO, type Rational } from '../exact/exact';
import type { Exact } from '../result';
import { refuse, type Refusal } from './refusal';
import type { ScoreChange } from './shapes';

/** The change of a group's mean; `parts` add up to `change` exactly. */
export interface GroupChange {
  /** Members with a score in the earlier round, in the later one, and in both. */
  n: { before: number; after: number; both: number };
  before: Exact | null;
  after: Exact | null;
  change: Exact | null;
  parts: GroupParts | null;
  refused: Refusal | null;
}

/** Means over the members in both rounds, and what those that came or left did to the mean. */
export interface GroupParts {
  real: Exact;
  rescaling: Exact;
  scope: Exact;
  /** The change of members of which only the total is known; 0 when all have parts. */
  unsplit: Exact;
  /** (mean of all − mean of those in both) in the later round − the same in the earlier one. */
  composition: Exact;
}

/** How many of a group have a score in a round, and the exact mean of their scores; null of none. */
export interface GroupMean {
  n: number;
  mean: Exact | null;
}

/**
 * The change of a group's mean and its four parts (DESIGN, "Group means add a composition part").
 * @param before exact scores of the group's members in the earlier round; @param after in the later one
 * @param both the changes of members with a score in both; a synthetic predecessor is a member of `both` only.
 */
export const compareGroup = (
  before: readonly Exact[],
  after: readonly Exact[],
  both: readonly ScoreChange[],
): GroupChange => compareMeans(meanOfAll(before), meanOfAll(after), both);

const meanOfAll = (scores: readonly Exact[]): GroupMean => {
  const found = mean(scores.map(ofExact));
  return { n: scores.length, mean: found && exactText(found) };
};

/** The same of means that are known already. */
export function compareMeans(before: GroupMean, after: GroupMean, both: readonly ScoreChange[]): GroupChange {
  const common = both.filter((one) => one.change !== null);
  const n = { before: before.n, after: after.n, both: common.length };
  const means = { n, before: before.mean, after: after.mean };
  if (before.mean === null || after.mean === null) {
    const refused = refuse(before.mean === null ? 'noScoreBefore' : 'noScoreAfter');
    return { ...means, change: null, parts: null, refused };
  }
  const [first, last] = [ofExact(before.mean), ofExact(after.mean)];
  const change = exactText(last.sub(first));
  if (common.length === 0) return { ...means, change, parts: null, refused: refuse('noCommonMembers') };
  return { ...means, change, parts: partsOf(first, last, common), refused: null };
}

const mean = (values: readonly Rational[]): Rational | null =>
  values.length === 0 ? null : sum(values).div(ofInteger(values.length));

function partsOf(first: Rational, last: Rational, common: readonly ScoreChange[]): GroupParts {
  const share = (of: (change: ScoreChange) => Exact | null | undefined): Rational =>
    mean(common.map((change) => ofExact(of(change) ?? '0'))) ?? ZERO;
  const came = last.sub(share((one) => one.after));
  const left = first.sub(share((one) => one.before));
  return {
    real: exactText(share((one) => one.parts?.real)),
    rescaling: exactText(share((one) => one.parts?.rescaling)),
    scope: exactText(share((one) => one.parts?.scope)),
    unsplit: exactText(share((one) => (one.parts ? '0' : one.change))),
    composition: exactText(came.sub(left)),
  };
}
