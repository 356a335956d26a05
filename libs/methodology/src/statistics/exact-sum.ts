import { exactText, ofExact, ofInteger, sum, type Rational } from '../exact/exact';
import Fraction from 'fraction.js';
import type { Exact } from '../result';

/**
 * An exact sum that grows one by one. Numerators are added up apart for each denominator, of which scores have few, so that a
 * common denominator is looked for only at the end.
 */
export class ExactSum {
  count = 0;
  private readonly numerators = new Map<bigint, bigint>();

  add(value: Exact): void {
    const { s, n, d } = ofExact(value);
    this.numerators.set(d, (this.numerators.get(d) ?? 0n) + s * n);
    this.count += 1;
  }

  total(): Rational {
    return sum([...this.numerators].map(([d, n]) => new Fraction(n, d)));
  }

  /** Null of nothing. */
  mean(): Exact | null {
    return this.count === 0 ? null : exactText(this.total().div(ofInteger(this.count)));
  }
}
