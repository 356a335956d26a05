import { exactText, HUNDRED, ofInteger, type Rational } from '../exact/exact';
import { roundHalfUp } from '../exact/round';
import type { Exact } from '../result';

/** A number and how it is shown: half-up with the declared decimals. */
export interface Figure {
  exact: Exact;
  rounded: string;
}

export const figure = (value: Rational | Exact, decimals: number): Figure => ({
  exact: typeof value === 'string' ? value : exactText(value),
  rounded: roundHalfUp(value, decimals),
});

/** A count and what share of its base it is, in %; without a share where the base is empty. */
export interface CountShare {
  count: number;
  base: number;
  share: Exact | null;
  rounded: string | null;
}

export function shareOf(count: number, base: number, decimals = 0): CountShare {
  if (base === 0) return { count, base, share: null, rounded: null };
  const share = ofInteger(count).mul(HUNDRED).div(ofInteger(base));
  return { count, base, share: exactText(share), rounded: roundHalfUp(share, decimals) };
}
