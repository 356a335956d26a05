import { compare, sum, ZERO, type Rational } from '../exact/exact';

/** Parts of a point of the index in which gains are counted: whole numbers, so that floats hold and add them exactly. */
const PARTS = 10n ** 9n;

const ceilDiv = (a: bigint, b: bigint): bigint => -floorDiv(-a, b);
/** `b` is positive. */
export const floorDiv = (a: bigint, b: bigint): bigint => (a < 0n ? (a - b + 1n) / b : a / b);

/**
 * What a section contributes to Σ w·(S − threshold) / Σ w, the weights being those of all sections; a way that reaches the
 * goal has a sum of 0 or more. Contributions are rounded up, so that a negative sum of them is certain.
 */
export class Gains {
  private readonly weight: { n: bigint; d: bigint };
  private readonly threshold: { n: bigint; d: bigint };

  constructor(weight: Rational, weights: readonly Rational[], threshold: Rational) {
    const all = sum(weights);
    const own = compare(all, ZERO) > 0 ? weight.div(all) : ZERO;
    this.weight = { n: own.n * PARTS, d: own.d };
    this.threshold = { n: threshold.s * threshold.n, d: threshold.d };
  }

  /** Of a section with these points of this maximum (above 0). */
  of(points: bigint, max: bigint): number {
    const { weight, threshold } = this;
    const above = 100n * points * threshold.d - threshold.n * max;
    return Number(ceilDiv(weight.n * above, weight.d * max * threshold.d));
  }

  /** The least points of this maximum whose contribution makes up for the rest of the sum; null: none or any do. */
  least(max: bigint, rest: number): bigint | null {
    const { weight, threshold } = this;
    if (weight.n === 0n) return null;
    const short = (-BigInt(rest) - 1n) * weight.d * max * threshold.d;
    return floorDiv(short + threshold.n * max * weight.n, 100n * threshold.d * weight.n) + 1n;
  }
}
