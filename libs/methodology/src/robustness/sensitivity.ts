import { ofInteger } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Methodology } from '../schema/methodology';
import { doubleRanks, drawFactors, indicesOf, type Ties } from './draw';
import { fixedRound, shareUnits, type Assessed, type FixedRound } from './fixed';
import { randomFrom } from './random';
import { declaredRanks } from './robustness';
import { OutOfRange } from '../texts/out-of-range';

export interface SensitivityOptions {
  seed: number;
  /** Rows of each of the two base samples; 512 when absent. The round is ranked (sections + 2) times as often. */
  samples?: number;
  /** `"0.2"` when absent. */
  share?: string;
  ties?: Ties;
}

/** How much one section's weight moves the ranks: shares of the variance, six decimals half-up. */
export interface WeightSensitivity {
  section: string;
  /** By itself (Sobol, first order); null when no rank ever moves. May fall a little below 0 by chance. */
  first: string | null;
  /** With all that it does together with others (total). */
  total: string | null;
}

/**
 * Which weight moves the ranks most. The measured output is the mean absolute shift of ranks against the declared weights;
 * sampling after Saltelli (2010), estimators of Jansen (1999), computed on whole numbers.
 */
export function weightSensitivity(
  methodology: Methodology,
  institutions: readonly Assessed[],
  { seed, samples = 512, share = '0.2', ties = 'minimum' }: SensitivityOptions,
): WeightSensitivity[] {
  if (!Number.isInteger(samples) || samples < 2 || samples > 100_000)
    throw new OutOfRange('samples', { given: samples });
  const round = fixedRound(methodology, institutions);
  const random = randomFrom(seed);
  const units = shareUnits(share);
  const rows = () => Array.from({ length: samples }, () => drawFactors(random, round.sections.length, units));
  const [a, b] = [rows(), rows()];
  const shift = shiftOf(round, ties);
  const [ofA, ofB] = [a.map(shift), b.map(shift)];
  const variance = spreadOf([...ofA, ...ofB]);
  return round.sections.map((section, k) => {
    const mixed = a.map((row, i) =>
      shift(row.map((factor, j) => (j === k ? (b[i]?.[j] ?? factor) : factor))),
    );
    const first = variance.sub(halfMeanSquare(ofB, mixed));
    const total = halfMeanSquare(ofA, mixed);
    const share = (part: typeof variance) => (variance.n === 0n ? null : roundHalfUp(part.div(variance), 6));
    return { section, first: share(first), total: share(total) };
  });
}

/** Sum over institutions of twice the absolute shift of rank: a fixed multiple of the mean, and whole. */
function shiftOf(round: FixedRound, ties: Ties): (factors: readonly number[]) => bigint {
  const declared = declaredRanks(round, ties);
  return (factors) => {
    const ranks = doubleRanks(indicesOf(round, factors, null), ties);
    return BigInt(ranks.reduce((sum, rank, i) => sum + Math.abs(rank - (declared[i] ?? 0)), 0));
  };
}

/** The variance of whole numbers. */
function spreadOf(values: readonly bigint[]) {
  const n = BigInt(values.length);
  const sum = values.reduce((all, value) => all + value, 0n);
  const squares = values.reduce((all, value) => all + value * value, 0n);
  return ofInteger(n * squares - sum * sum).div(ofInteger(n * n));
}

function halfMeanSquare(a: readonly bigint[], b: readonly bigint[]) {
  const total = a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0n)) ** 2n, 0n);
  return ofInteger(total).div(ofInteger(2 * a.length));
}
