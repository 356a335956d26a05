import { compare, ofDecimal, type Rational } from '../exact/exact';
import { decimalSchema } from '../schema/text';
import type { Measure } from './quantity';
import type { Survey } from './survey';

/** Half-open [from, to); an end left out is open. */
export interface Band {
  from?: string | undefined;
  to?: string | undefined;
}

export interface ParsedBand {
  declared: Band;
  from: Rational | undefined;
  to: Rational | undefined;
}

export const isIn = ({ from, to }: ParsedBand, value: Rational): boolean =>
  (from === undefined || compare(value, from) >= 0) && (to === undefined || compare(value, to) < 0);

/** The bands asked for, or those of the question; null, and remembered as a problem, where they cannot be used. */
export function bandsOf(
  given: readonly Band[] | undefined,
  of: Measure,
  survey: Survey,
): ParsedBand[] | null {
  const declared = given ?? ownBands(of, survey);
  if (!declared) return survey.report('noBands', { quantity: JSON.stringify(of) });
  const ends = declared.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  if (!ends.every((end) => decimalSchema.safeParse(end).success)) return survey.report('badBands');
  const parsed = declared.map((band) => ({ declared: band, from: endOf(band.from), to: endOf(band.to) }));
  if (parsed.some(({ from, to }) => from && to && compare(from, to) >= 0)) return survey.report('badBands');
  const overlap = parsed.some((a, i) =>
    parsed.some((b, j) => i < j && below(a.from, b.to) && below(b.from, a.to)),
  );
  return overlap ? survey.report('bandsOverlap') : parsed;
}

const endOf = (end: string | undefined): Rational | undefined =>
  end === undefined ? undefined : ofDecimal(end);
const below = (from: Rational | undefined, to: Rational | undefined): boolean =>
  from === undefined || to === undefined || compare(from, to) < 0;

/** The bands by which the methodology gives points; of a share they are over its per cent. */
function ownBands(of: Measure, survey: Survey): readonly Band[] | null {
  if (typeof of !== 'string') return null;
  const [id = '', name] = of.split('.');
  const question = survey.compiled.byId.get(id)?.question;
  if (!question || !('bands' in question) || !question.bands) return null;
  return name === undefined || name === 'percent' ? question.bands : null;
}
