import { compare, ofDecimal } from '../exact/exact';
import { decimalSchema } from '../schema/text';
import { shareOf, type CountShare } from '../statistics/figure';
import { isNumber, measureOf, type Measure } from './quantity';
import { stateCount, type States } from './states';
import type { Survey } from './survey';
import type { MakeTally } from './tally';
import { topList, type Placed } from './top-list';

/** The institutions with a number above a threshold, all of them by name. Source: published report, documents above 85 %. */
export interface AboveSpec {
  of: Measure;
  /** A decimal; of shares in per cent. */
  threshold: string;
  /** The threshold itself is enough; default: it is not. */
  orEqual?: boolean;
}

/** Shares of those who have the number. */
export interface AboveSummary extends States {
  above: CountShare;
  names: Placed[];
}

export function above(spec: AboveSpec, survey: Survey): MakeTally<AboveSummary> | null {
  const read = measureOf(spec.of, survey);
  if (!decimalSchema.safeParse(spec.threshold).success)
    return survey.report('badNumber', { name: 'threshold', value: spec.threshold });
  if (!read) return null;
  const threshold = ofDecimal(spec.threshold);
  const least = spec.orEqual ? 0 : 1;
  return () => {
    const count = stateCount();
    const list = topList(Infinity);
    return {
      add(reply) {
        const value = read(reply);
        count.add(isNumber(value) ? 'answered' : value);
        if (isNumber(value) && compare(value, threshold) >= least)
          list.add({ id: reply.institution.id, value });
      },
      summary() {
        const states = count.states();
        const names = list.list(survey.decimals);
        return { ...states, above: shareOf(names.length, states.answered, survey.decimals), names };
      },
    };
  };
}
