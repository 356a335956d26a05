import type { Rational } from '../exact/exact';
import { amountOf, type Amount } from './long-sum';

/** 100·part/whole as an exact number. */
export const percentOf = (part: Rational, whole: Rational): Rational => part.mul(100).div(whole);

/** An exact number for reading. */
export const amount = ({ s, n, d }: Rational, decimals: number): Amount =>
  amountOf({ n: s * n, d }, decimals);
