import { exactText, ofDecimal, ofInteger, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact } from '../result';
import type { Methodology } from '../schema/methodology';
import { doubleRanks, drawFactors, indicesOf, levelAt, NONE, type Ties } from './draw';
import { fixedRound, FACTOR_UNIT, SCORE_UNIT, shareUnits, type Assessed, type FixedRound } from './fixed';
import { quantileOf, type QuantileType } from './quantile';
import { randomFrom } from './random';
import { OutOfRange } from '../texts/out-of-range';

export interface RobustnessOptions {
  /** 0 to 2³² − 1; the same seed gives the same bytes. */
  seed: number;
  /** 1,000 when absent. */
  draws?: number;
  /** Each weight is multiplied by a number drawn evenly from 1 ± this share: `"0.2"` when absent. */
  share?: string;
  /** The same for every question's points and maximum; not varied when absent. */
  pointsShare?: string;
  /** `minimum` when absent. */
  ties?: Ties;
  /** 7 when absent. */
  quantileType?: QuantileType;
}

/** Mean and the middle 90 %; decimals half-up, indices at six digits, ranks at two. */
export interface Spread {
  mean: string;
  low: string;
  high: string;
}

export interface InstitutionRobustness {
  id: string;
  /** Null without an index. */
  index: Spread | null;
  rank: Spread | null;
  /** Of levels 0 to 5, as exact shares of the draws. */
  levels: Exact[];
}

const LOW = ofDecimal('0.05');
const HIGH = ofDecimal('0.95');

/**
 * Index and rank of every institution when the weights (and points) could have been somewhat different (README, robustness).
 * Throws a RangeError for a seed, share or number of draws that is none.
 */
export function robustness(
  methodology: Methodology,
  institutions: readonly Assessed[],
  options: RobustnessOptions,
): InstitutionRobustness[] {
  const { draws = 1000, ties = 'minimum', quantileType = 7 } = options;
  if (!Number.isInteger(draws) || draws < 1 || draws > 1_000_000)
    throw new OutOfRange('draws', { given: draws });
  const round = fixedRound(methodology, institutions, options.pointsShare !== undefined);
  const drawn = drawAll(round, options, draws, ties);
  return institutions.map(({ id }, i) => {
    const indices = drawn.indices.subarray(i * draws, (i + 1) * draws);
    const ranks = drawn.ranks.subarray(i * draws, (i + 1) * draws);
    if (indices[0] === NONE) return { id, index: null, rank: null, levels: [] };
    const levels = levelShares(round, indices);
    const index = spread(indices, SCORE_UNIT, 6, quantileType);
    return { id, index, rank: spread(ranks, 2, 2, quantileType), levels };
  });
}

interface Drawn {
  /** By institution, then by draw. */
  indices: Int32Array;
  ranks: Int32Array;
}

function drawAll(round: FixedRound, options: RobustnessOptions, draws: number, ties: Ties): Drawn {
  const random = randomFrom(options.seed);
  const share = shareUnits(options.share ?? '0.2');
  const pointsShare = options.pointsShare === undefined ? null : shareUnits(options.pointsShare);
  const { size } = round;
  const drawn = { indices: new Int32Array(size * draws), ranks: new Int32Array(size * draws) };
  for (let draw = 0; draw < draws; draw++) {
    const weights = drawFactors(random, round.sections.length, share);
    const points = pointsShare === null ? null : drawFactors(random, round.questions.length, pointsShare);
    const indices = indicesOf(round, weights, points);
    const ranks = doubleRanks(indices, ties);
    for (let i = 0; i < size; i++) {
      drawn.indices[i * draws + draw] = indices[i] ?? NONE;
      drawn.ranks[i * draws + draw] = ranks[i] ?? 0;
    }
  }
  return drawn;
}

function levelShares(round: FixedRound, indices: Int32Array): Exact[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const index of indices) {
    const level = levelAt(round, index);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts.map((count) => exactText(ofInteger(count).div(ofInteger(indices.length))));
}

/** Sorts the values in place. */
function spread(values: Int32Array, unit: number, decimals: number, type: QuantileType): Spread {
  values.sort();
  let total = 0;
  for (const value of values) total += value;
  const text = (value: Rational) => roundHalfUp(value.div(ofInteger(unit)), decimals);
  return {
    mean: text(ofInteger(total).div(ofInteger(values.length))),
    low: text(quantileOf(values, LOW, type)),
    high: text(quantileOf(values, HIGH, type)),
  };
}

/** Ranks, doubled, with the declared weights. */
export const declaredRanks = (round: FixedRound, ties: Ties): Int32Array =>
  doubleRanks(
    indicesOf(
      round,
      round.weights.map(() => FACTOR_UNIT),
      null,
    ),
    ties,
  );
