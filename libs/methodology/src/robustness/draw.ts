import { FACTOR_UNIT, FULL, type FixedLine, type FixedRound } from './fixed';
import type { Random } from './random';

export type Ties = 'minimum' | 'average';

/** No index. */
export const NONE = -1;

/** One factor for each of `count` things, uniform within 1 ± share, in ten-thousandths. */
export function drawFactors(random: Random, count: number, share: number): number[] {
  return Array.from({ length: count }, () => FACTOR_UNIT - share + random.below(2 * share + 1));
}

/**
 * The index of every institution in millionths, half-up, under these factors of weights and, where given, of the points of
 * questions. Only whole numbers below 2⁵³ are added and multiplied; dividing two of them is exact to the rounding of IEEE 754.
 */
export function indicesOf(
  round: FixedRound,
  weightFactors: readonly number[],
  pointFactors: readonly number[] | null,
): Float64Array {
  const weights = round.weights.map((weight, i) => weight * (weightFactors[i] ?? FACTOR_UNIT));
  return Float64Array.from(round.scores, (own, i) => {
    const scores = pointFactors ? varied(own, round.lines[i] ?? [], pointFactors) : own;
    return indexOf(scores, weights, round.minScored);
  });
}

function indexOf(scores: readonly number[], weights: readonly number[], minScored: number): number {
  let total = 0;
  let carried = 0;
  let scored = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NONE;
    if (score === NONE) continue;
    const weight = weights[i] ?? 0;
    total += weight * score;
    carried += weight;
    scored += 1;
  }
  return scored < minScored || carried === 0 ? NONE : Math.floor((2 * total + carried) / (2 * carried));
}

/** Section scores after each question's points and maximum have been multiplied by its factor. */
function varied(
  scores: readonly number[],
  lines: readonly FixedLine[],
  factors: readonly number[],
): number[] {
  const points = scores.map(() => 0);
  const max = scores.map(() => 0);
  for (const line of lines) {
    const factor = factors[line.question] ?? FACTOR_UNIT;
    points[line.section] = (points[line.section] ?? 0) + factor * line.points;
    max[line.section] = (max[line.section] ?? 0) + factor * line.max;
  }
  return scores.map((score, i) => {
    const whole = max[i] ?? 0;
    return score === NONE || whole === 0 ? score : Math.floor(FULL * ((points[i] ?? 0) / whole) + 0.5);
  });
}

/** Twice the rank of every institution (so that the mean of two ranks is whole), 1 being the best; 0 without an index. */
export function doubleRanks(indices: Float64Array, ties: Ties): Int32Array {
  const order = Array.from(indices.keys()).filter((i) => indices[i] !== NONE);
  order.sort((a, b) => (indices[b] ?? 0) - (indices[a] ?? 0));
  const ranks = new Int32Array(indices.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && indices[order[end] ?? 0] === indices[order[start] ?? 0]) end += 1;
    const rank = ties === 'minimum' ? 2 * (start + 1) : start + 1 + end;
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = rank;
    start = end;
  }
  return ranks;
}

/** The level, 0 to 5, of an index in millionths. */
export function levelAt({ thresholds, zeroIsLevelZero }: FixedRound, index: number): number {
  if (zeroIsLevelZero && index === 0) return 0;
  return 1 + thresholds.filter((threshold) => index >= threshold).length;
}
