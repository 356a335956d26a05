import { isZero, ofExact, ofInteger, sum, type Rational } from '../exact/exact';
import type { Amount } from './long-sum';
import type { AnswerCut, Grouped } from './grouped';
import type { PooledSummary } from './pooled';
import { amount, percentOf } from './per-cent';

/** What a group has of everybody's, in per cent; null where that is 0. */
export interface GroupShare {
  value: string | null;
  whole: Amount | null;
  parts: { part: string; ofSum: Amount | null }[];
}

export interface CutShares {
  attribute: string;
  groups: GroupShare[];
  /** The simple mean of the groups' pooled shares, each group counting the same. */
  meanOfGroups: { part: string; groups: number; mean: Amount | null }[];
}

/**
 * How a pooled total is made up of its groups, and the mean of the groups beside the pooled share. Source: published reports,
 * share of towns in all documents; mean of ministries' domains beside the pooled share.
 */
export function groupShares({ all, cuts }: Grouped<PooledSummary>, decimals = 0): CutShares[] {
  const ofAll = (own: Amount, whole: Amount): Amount | null => shareOf(own, whole, decimals);
  return cuts.map((cut) => ({
    attribute: cut.attribute,
    groups: cut.groups.map(({ value, whole, parts }) => ({
      value,
      whole: ofAll(whole, all.whole),
      parts: parts.map(({ part, sum: own }, at) => ({ part, ofSum: ofAll(own, all.parts[at]?.sum ?? own) })),
    })),
    meanOfGroups: all.parts.map(({ part }, at) => ({ part, ...meanOf(cut, at, decimals) })),
  }));
}

function shareOf(own: Amount, whole: Amount, decimals: number): Amount | null {
  if (own.exact === null || whole.exact === null) return null;
  const [part, all] = [ofExact(own.exact), ofExact(whole.exact)];
  return isZero(all) ? null : amount(percentOf(part, all), decimals);
}

function meanOf(cut: AnswerCut<PooledSummary>, at: number, decimals: number) {
  const shares = cut.groups.flatMap(({ parts }): Rational[] => {
    const exact = parts[at]?.pooled?.exact;
    return exact ? [ofExact(exact)] : [];
  });
  const mean = shares.length === 0 ? null : sum(shares).div(ofInteger(shares.length));
  return { groups: shares.length, mean: mean && amount(mean, decimals) };
}
