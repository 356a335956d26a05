import { FACTOR_UNIT, FULL, type FixedLines, type FixedRound } from './fixed';
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
  const count = round.sections.length;
  const indices = new Float64Array(round.size);
  for (let i = 0; i < round.size; i++) {
    const own = round.scores.subarray(i * count, (i + 1) * count);
    const scores = pointFactors && round.lines ? varied(own, round.lines, i, pointFactors) : own;
    indices[i] = indexOf(scores, weights, round.minScored);
  }
  return indices;
}

function indexOf(scores: ArrayLike<number>, weights: readonly number[], minScored: number): number {
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

/** Section scores of institution `i` after each question's points and maximum have been multiplied by its factor. */
function varied(scores: Int32Array, lines: FixedLines, i: number, factors: readonly number[]): Int32Array {
  const points = new Float64Array(scores.length);
  const max = new Float64Array(scores.length);
  for (let at = lines.start[i] ?? 0; at < (lines.start[i + 1] ?? 0); at++) {
    const factor = factors[lines.question[at] ?? 0] ?? FACTOR_UNIT;
    const section = lines.section[at] ?? 0;
    points[section] = (points[section] ?? 0) + factor * (lines.points[at] ?? 0);
    max[section] = (max[section] ?? 0) + factor * (lines.max[at] ?? 0);
  }
  return scores.map((score, s) => {
    const whole = max[s] ?? 0;
    return score === NONE || whole === 0 ? score : Math.floor(FULL * ((points[s] ?? 0) / whole) + 0.5);
  });
}

/**
 * Twice the rank of every institution (so that the mean of two ranks is whole), 1 being the best; 0 without an index. Index and
 * position are one number below 2⁵³ while they are sorted, which is many times as fast as comparing through a function.
 */
export function doubleRanks(indices: Float64Array, ties: Ties): Int32Array {
  const size = indices.length;
  const keys = new Float64Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const index = indices[i] ?? NONE;
    if (index !== NONE) keys[count++] = (FULL - index) * size + i;
  }
  const order = keys.subarray(0, count).sort();
  const ranks = new Int32Array(size);
  for (let start = 0; start < count;) {
    const value = Math.floor((order[start] ?? 0) / size);
    let end = start + 1;
    while (end < count && Math.floor((order[end] ?? 0) / size) === value) end += 1;
    const rank = ties === 'minimum' ? 2 * (start + 1) : start + 1 + end;
    for (let at = start; at < end; at++) ranks[(order[at] ?? 0) - value * size] = rank;
    start = end;
  }
  return ranks;
}

/** The level, 0 to 5, of an index in millionths. */
export function levelAt({ thresholds, zeroIsLevelZero }: FixedRound, index: number): number {
  if (zeroIsLevelZero && index === 0) return 0;
  return 1 + thresholds.filter((threshold) => index >= threshold).length;
}
