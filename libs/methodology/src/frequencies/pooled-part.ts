import { compare, type Rational } from '../exact/exact';
import { amountOf, longSum, scaled, type Amount, type Quotient } from './long-sum';
import { isNumber } from './quantity';
import type { Unit } from './pooled';
import { amount, percentOf } from './per-cent';

/** One part of the whole, over the `n` institutions that gave it and a whole from which it can be. */
export interface PartSummary {
  part: string;
  n: number;
  /** Gave both, but the whole is 0 or the part is no part of it (above it, or below 0); left out. */
  unusable: number;
  sum: Amount;
  /** Sum of the wholes of the same institutions. */
  whole: Amount;
  /** Per cent: sum over whole, and the mean of each institution's own. */
  pooled: Amount | null;
  mean: Amount | null;
  /** The least and the greatest of the institutions' own shares. */
  least: Amount | null;
  most: Amount | null;
  /** The same shares without the institution that has the greatest whole. */
  withoutLargest: { pooled: Amount | null; mean: Amount | null };
}

/** The institution's own share in per cent; null where there is none, undefined where part or whole was not given. */
export function shareIn(
  { whole, parts }: Unit,
  at: number,
): { part: Rational; percent: Rational } | null | undefined {
  const part = parts[at];
  if (part === undefined || !isNumber(part)) return undefined;
  const usable = whole.s > 0n && whole.n > 0n && (part.n === 0n || part.s > 0n) && compare(part, whole) <= 0;
  return usable ? { part, percent: percentOf(part, whole) } : null;
}

export function partTally(name: string, at: number, decimals: number) {
  const [parts, wholes, percents] = [longSum(), longSum(), longSum()];
  let n = 0;
  let unusable = 0;
  let ends: { least: Rational; most: Rational } | null = null;
  const shares = (without: Unit | null) => {
    const left = without && shareIn(without, at);
    const count = left ? n - 1 : n;
    const [part, whole, percent] = left
      ? [parts.total(left.part.neg()), wholes.total(without.whole.neg()), percents.total(left.percent.neg())]
      : [parts.total(), wholes.total(), percents.total()];
    if (count === 0) return { pooled: null, mean: null };
    return {
      pooled: amountOf(ratio(part, whole), decimals),
      mean: amountOf(scaled(percent, 1n, BigInt(count)), decimals),
    };
  };
  return {
    add(unit: Unit): void {
      const share = shareIn(unit, at);
      if (share === null) unusable += 1;
      if (!share) return;
      n += 1;
      parts.add(share.part);
      wholes.add(unit.whole);
      percents.add(share.percent);
      ends = widened(ends, share.percent);
    },
    summary: (largest: Unit | null): PartSummary => ({
      part: name,
      n,
      unusable,
      sum: amountOf(parts.total(), decimals),
      whole: amountOf(wholes.total(), decimals),
      ...shares(null),
      least: ends && amount(ends.least, decimals),
      most: ends && amount(ends.most, decimals),
      withoutLargest: shares(largest),
    }),
  };
}

function widened(ends: { least: Rational; most: Rational } | null, value: Rational) {
  if (!ends) return { least: value, most: value };
  return {
    least: compare(value, ends.least) < 0 ? value : ends.least,
    most: compare(value, ends.most) > 0 ? value : ends.most,
  };
}

/** 100·part/whole; the whole is above 0. */
const ratio = (part: Quotient, whole: Quotient): Quotient => ({
  n: 100n * part.n * whole.d,
  d: part.d * whole.n,
});
