import { type Exact, roundHalfUp } from '@briedums/methodology';

/** An exact rational as a decimal for people: whole as it is, otherwise rounded half-up to two places. */
export function exactText(exact: Exact): string {
  const rounded = roundHalfUp(exact, 2);
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded;
}
