import Fraction from 'fraction.js';
import { exactText, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact } from '../result';

/** An exact number for reading. `exact` is null where its fraction would fill pages; `rounded` is half-up of the exact number even then. */
export interface Amount {
  exact: Exact | null;
  rounded: string;
}

/** n/d, d above 0, not in lowest terms: reducing very long fractions costs more than all the rest. */
export interface Quotient {
  n: bigint;
  d: bigint;
}

/** A running sum that stays exact and linear, however many different denominators come: one number is kept for each. */
export interface LongSum {
  add(value: Rational): void;
  /** The sum, plus what is given beside it. */
  total(...more: readonly Rational[]): Quotient;
}

/** Hexadecimal digits of a denominator up to which a fraction is reduced and written. */
const LONGEST = 1000;

export function longSum(): LongSum {
  const numerators = new Map<bigint, bigint>();
  return {
    add({ s, n, d }) {
      numerators.set(d, (numerators.get(d) ?? 0n) + s * n);
    },
    total: (...more) =>
      inPairs([
        ...Array.from(numerators, ([d, n]) => ({ n, d })),
        ...more.map(({ s, n, d }) => ({ n: s * n, d })),
      ]),
  };
}

/** Adding neighbours, then their sums, and so on keeps the numbers short for as long as possible. */
function inPairs(terms: readonly Quotient[]): Quotient {
  let row = terms;
  while (row.length > 1) {
    const next: Quotient[] = [];
    for (let i = 0; i < row.length; i += 2) next.push(plus(row[i], row[i + 1]));
    row = next;
  }
  return row[0] ?? NOTHING;
}
const NOTHING: Quotient = { n: 0n, d: 1n };

function plus(a = NOTHING, b = NOTHING): Quotient {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/** `factor` times a quotient, over a whole number above 0. */
export const scaled = ({ n, d }: Quotient, factor: bigint, over: bigint): Quotient => ({
  n: n * factor,
  d: d * over,
});

/** The quotient for reading, half-up to `decimals`. */
export function amountOf({ n, d }: Quotient, decimals: number): Amount {
  if (d.toString(16).length <= LONGEST) {
    const reduced = new Fraction(n, d);
    return { exact: exactText(reduced), rounded: roundHalfUp(reduced, decimals) };
  }
  const unit = 10n ** BigInt(decimals);
  const size = n < 0n ? -n : n;
  const rounded = ((2n * size * unit + d) / (2n * d)) * (n < 0n ? -1n : 1n);
  return { exact: null, rounded: roundHalfUp(new Fraction(rounded, unit), decimals) };
}
