import { compare, ofDecimal } from '../exact/exact';
import type { MethodologyProblem } from '../problem';
import type { Bands } from '../schema/scoring';
import { error, warning, type Path } from './found';
import type { Place } from './places';

type Band = Bands[number] & { i: number };

/**
 * Bands are not empty, do not overlap in whatever order they stand, and leave no hole between them. Values below the first and
 * above the last give 0 by design.
 */
export function checkBands({ question, path }: Place): MethodologyProblem[] {
  const bands = 'bands' in question ? question.bands : undefined;
  if (!bands) return [];
  const at = [...path, 'bands'];
  const numbered = bands.map((band, i): Band => ({ ...band, i }));
  const empty = numbered.filter(isEmpty);
  const rising = numbered.filter((band) => !isEmpty(band)).sort(byStart);
  return [
    ...empty.map(({ i, from = '', to = '' }) => error([...at, i], 'bandEmpty', { from, to })),
    ...rising.slice(1).flatMap((band, i) => between(rising[i] as Band, band, at)),
  ];
}

const isEmpty = ({ from, to }: Band): boolean =>
  from !== undefined && to !== undefined && compare(ofDecimal(from), ofDecimal(to)) >= 0;

function byStart(a: Band, b: Band): number {
  if (a.from === undefined || b.from === undefined)
    return Number(a.from !== undefined) - Number(b.from !== undefined);
  return compare(ofDecimal(a.from), ofDecimal(b.from));
}

function between(before: Band, band: Band, path: Path): MethodologyProblem[] {
  const at = [...path, band.i];
  if (before.to === undefined || band.from === undefined) return [error(at, 'bandsOverlap')];
  const order = compare(ofDecimal(band.from), ofDecimal(before.to));
  if (order < 0) return [error(at, 'bandsOverlap')];
  return order > 0 ? [warning(at, 'bandsGap', { from: before.to, to: band.from })] : [];
}
