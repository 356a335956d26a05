import { compare, exactText, largest, ofDecimal, ZERO, type Rational } from '../exact/exact';
import type { Bands } from '../schema/scoring';
import type { Points } from './type-module';

export interface BandScorer {
  max: Rational;
  points(value: Rational): Points;
}

/** Half-open bands [from, to): the first that holds the value gives its points, none gives 0 (README, scoring 1). */
export function bandScorer(bands: Bands): BandScorer {
  const parsed = bands.map((band) => ({
    from: band.from === undefined ? undefined : ofDecimal(band.from),
    to: band.to === undefined ? undefined : ofDecimal(band.to),
    points: ofDecimal(band.points),
  }));
  const holds = (band: (typeof parsed)[number], value: Rational): boolean =>
    (band.from === undefined || compare(value, band.from) >= 0) &&
    (band.to === undefined || compare(value, band.to) < 0);
  return {
    max: largest(parsed.map((band) => band.points)),
    points(value) {
      const found = parsed.findIndex((band) => holds(band, value));
      const band = found < 0 ? null : found;
      return { points: parsed[found]?.points ?? ZERO, rule: { kind: 'band', band, value: exactText(value) } };
    },
  };
}
