import { compare, ofDecimal, type Rational } from '../exact/exact';
import type { Bands } from '../schema/scoring';
import { decimalSchema } from '../schema/text';
import { problem, word, type CrosstabProblem } from './texts';
import type { Variable } from './variable';

interface Band {
  from?: string | undefined;
  to?: string | undefined;
}

const OUTSIDE = 'outside';

export interface BandClasses {
  classes: Variable['classes'];
  /** The first band that holds the number, as points are given; otherwise the class of all others. */
  classOf(value: Rational): string;
}

/** Half-open bands [from, to). */
export function bandClasses(bands: readonly Band[]): BandClasses {
  const parsed = bands.map(({ from, to }) => ({
    id: `${from ?? ''}..${to ?? ''}`,
    text: textOf(from, to),
    from: from === undefined ? null : ofDecimal(from),
    to: to === undefined ? null : ofDecimal(to),
  }));
  const others = { id: OUTSIDE, text: word(OUTSIDE), onlyIfMet: true };
  return {
    classes: [...parsed.map(({ id, text }) => ({ id, text })), others],
    classOf: (value) =>
      parsed.find(({ from, to }) => (!from || compare(value, from) >= 0) && (!to || compare(value, to) < 0))
        ?.id ?? OUTSIDE,
  };
}

function textOf(from: string | undefined, to: string | undefined) {
  if (from === undefined) return to === undefined ? word('any') : word('below', { to });
  return to === undefined ? word('from', { from }) : word('between', { from, to });
}

/** The bands written as their ends (`50/250` is below 50, 50 to below 250, 250 or more), or else those of the version. */
export function chooseBands(
  variable: string,
  ends: string | null,
  own: Bands | undefined,
): BandClasses | CrosstabProblem {
  if (ends === null) return own ? bandClasses(own) : problem('needsBands', { variable });
  const parts = ends.split('/');
  const rising = parts.every(
    (end, i) =>
      decimalSchema.safeParse(end).success &&
      (i === 0 || compare(ofDecimal(parts[i - 1] ?? '0'), ofDecimal(end)) < 0),
  );
  if (!rising) return problem('badBands', { bands: ends });
  return bandClasses([undefined, ...parts].map((from, i) => ({ from, to: parts[i] })));
}
