import { compare, ofInteger, ZERO, type Rational } from '../exact/exact';
import Fraction from 'fraction.js';

/** The nine definitions of Hyndman and Fan (1996); 7 is what spreadsheets use. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Plotting positions (a, b) of the continuous types: the quantile lies at a + p·(n + 1 − a − b). */
const POSITIONS: Record<4 | 5 | 6 | 7 | 8 | 9, readonly [Rational, Rational]> = {
  4: [ZERO, new Fraction(1)],
  5: [new Fraction(1, 2), new Fraction(1, 2)],
  6: [ZERO, ZERO],
  7: [new Fraction(1), new Fraction(1)],
  8: [new Fraction(1, 3), new Fraction(1, 3)],
  9: [new Fraction(3, 8), new Fraction(3, 8)],
};

/** The exact quantile of whole numbers in ascending order, at least one; `p` of 0 to 1. */
export function quantileOf(sorted: ArrayLike<number>, p: Rational, type: QuantileType): Rational {
  const n = ofInteger(sorted.length);
  if (type === 1 || type === 2 || type === 3) return stepQuantile(sorted, p.mul(n), type);
  const [a, b] = POSITIONS[type];
  const at = a.add(p.mul(n.add(ofInteger(1)).sub(a).sub(b)));
  const low = at.floor();
  const weight = at.sub(low);
  return between(sorted, Number(low.s * low.n), weight);
}

function stepQuantile(sorted: ArrayLike<number>, np: Rational, type: 1 | 2 | 3): Rational {
  if (type === 3) {
    const at = np.sub(new Fraction(1, 2));
    const low = at.floor();
    const even = (low.n & 1n) === 0n;
    const stays = compare(at, low) === 0 && even;
    return between(sorted, Number(low.s * low.n), stays ? ZERO : ofInteger(1));
  }
  const low = np.floor();
  const isWhole = compare(np, low) === 0;
  const weight = isWhole ? (type === 2 ? new Fraction(1, 2) : ZERO) : ofInteger(1);
  return between(sorted, Number(low.n), weight);
}

/** Between the numbers at places `low` and `low` + 1, counted from 1 and kept inside the list. */
function between(sorted: ArrayLike<number>, low: number, weight: Rational): Rational {
  const at = (place: number) => ofInteger(sorted[Math.min(Math.max(place, 1), sorted.length) - 1] ?? 0);
  const first = at(low);
  return first.add(
    at(low + 1)
      .sub(first)
      .mul(weight),
  );
}
