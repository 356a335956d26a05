import Fraction from 'fraction.js';
import type { Exact } from '../result';
import { remembered } from './remembered';

/** An exact rational over BigInt; nothing that reaches a score is ever a float. */
export type Rational = Fraction;

const DECIMAL = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/;

export const ZERO: Rational = new Fraction(0);
export const HUNDRED: Rational = new Fraction(100);

export function ofInteger(value: bigint | number): Rational {
  return new Fraction(BigInt(value));
}

/** Reads a decimal such as `"12"` or `"-0.5"`; throws for anything else (the schema lets nothing else through). */
export const ofDecimal = (text: string): Rational => decimal(text, 0);

/** The same few texts (points, limits, counts) are read over and over. */
const decimal = remembered(readDecimal);

function readDecimal(text: string): Rational {
  const match = DECIMAL.exec(text);
  if (!match) throw new Error(`not a decimal number: ${text}`);
  const [, sign = '', whole = '', digits = ''] = match;
  if (digits === '') return new Fraction(BigInt(sign + whole));
  return new Fraction(BigInt(sign + whole + digits), 10n ** BigInt(digits.length));
}

/** Reads a decimal or an exact text such as `"121/2"`. */
export function ofExact(text: Exact): Rational {
  const [numerator = '', denominator] = text.split('/');
  if (denominator === undefined) return ofDecimal(numerator);
  return ofDecimal(numerator).div(ofDecimal(denominator));
}

/** `"121/2"`, or `"60"` when whole; lowest terms, the sign in front. */
export function exactText(value: Rational): Exact {
  const sign = value.s < 0n ? '-' : '';
  return value.d === 1n ? `${sign}${value.n}` : `${sign}${value.n}/${value.d}`;
}

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.s * a.n * b.d - b.s * b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isZero(value: Rational): boolean {
  return value.n === 0n;
}

/** Whole numbers are added apart: most are, and adding fractions means looking for a common divisor each time. */
export function sum(values: Iterable<Rational>): Rational {
  let whole = 0n;
  let rest = ZERO;
  for (const value of values) {
    if (value.d === 1n) whole += value.s * value.n;
    else rest = rest.add(value);
  }
  return isZero(rest) ? new Fraction(whole) : rest.add(new Fraction(whole));
}

/** The largest, or zero of none. */
export function largest(values: readonly Rational[]): Rational {
  return values.reduce((most, value) => (compare(value, most) > 0 ? value : most), ZERO);
}
