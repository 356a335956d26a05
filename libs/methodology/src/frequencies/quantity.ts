import { isZero, sum, type Rational } from '../exact/exact';
import { percentOf } from './per-cent';
import type { Reply } from './tally';
import type { State } from './states';
import type { Survey } from './survey';
import { partOf } from './quantity-part';

/**
 * A number that every institution may give: `'g03'` (number, automatic value), `'od04.part'`, `'od04.whole'`, `'od04.percent'`
 * (share), `'int12.received.total'` (cell of a table of numbers), `'t10.t10_app_total'`, `'t10.x.part'` (sum over the rows of a
 * group), `'indicator:documents'` (number). A list is the sum of its parts, there only where all of them are. An empty cell is
 * no number, other than in expressions, where it is 0.
 */
export type Quantity = string | readonly string[];

/** A quantity, or the per cent of one in another. */
export type Measure = Quantity | { part: Quantity; whole: Quantity };

/** The number, or why there is none. */
export type QuantityValue = Rational | Exclude<State, 'answered'>;
export type ReadQuantity = (reply: Reply) => QuantityValue;

export const isNumber = (value: QuantityValue): value is Rational => typeof value !== 'string';

/** Looked up once; null, and remembered as a problem, where a part does not exist. */
export function quantityOf(quantity: Quantity, survey: Survey): ReadQuantity | null {
  const paths = typeof quantity === 'string' ? [quantity] : quantity;
  if (paths.length === 0) return survey.report('unknownQuantity', { quantity: '' });
  const parts = paths.map(
    (path) => partOf(path, survey) ?? survey.report('unknownQuantity', { quantity: path }),
  );
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return (reply) => together(known.map((part) => part(reply)));
}

/** Whatever keeps most from being asked comes first. */
function together(values: readonly QuantityValue[]): QuantityValue {
  for (const state of ['hidden', 'notApplicable', 'notAnswered'] as const)
    if (values.includes(state)) return state;
  return sum(values.filter(isNumber));
}

export function measureOf(measure: Measure, survey: Survey): ReadQuantity | null {
  if (!isPair(measure)) return quantityOf(measure, survey);
  const [part, whole] = [quantityOf(measure.part, survey), quantityOf(measure.whole, survey)];
  return part && whole && ((reply) => percentIn(part(reply), whole(reply)));
}

const isPair = (measure: Measure): measure is { part: Quantity; whole: Quantity } =>
  typeof measure === 'object' && 'part' in measure;

/** A whole of 0 has no per cent. */
function percentIn(part: QuantityValue, whole: QuantityValue): QuantityValue {
  if (!isNumber(part) || !isNumber(whole)) return isNumber(part) ? whole : part;
  return isZero(whole) ? 'notAnswered' : percentOf(part, whole);
}
