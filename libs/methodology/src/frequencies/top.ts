import { isNumber, measureOf, type Measure } from './quantity';
import { stateCount, type States } from './states';
import type { Survey } from './survey';
import type { MakeTally } from './tally';
import { topList, type Placed } from './top-list';

/** The institutions with the greatest numbers. Source: published reports, top five by electronic share. */
export interface TopSpec {
  of: Measure;
  /** All that tie on the last place come, too. */
  places: number;
}

/** `answered` have the number. */
export interface TopSummary extends States {
  top: Placed[];
  /** More than `places` are listed, because of equal numbers. */
  tied: boolean;
}

export function top(spec: TopSpec, survey: Survey): MakeTally<TopSummary> | null {
  const read = measureOf(spec.of, survey);
  const { places } = spec;
  if (!Number.isSafeInteger(places) || places < 1)
    return survey.report('badNumber', { name: 'places', value: `${places}` });
  if (!read) return null;
  return () => {
    const count = stateCount();
    const list = topList(places);
    return {
      add(reply) {
        const value = read(reply);
        count.add(isNumber(value) ? 'answered' : value);
        if (isNumber(value)) list.add({ id: reply.institution.id, value });
      },
      summary() {
        const found = list.list(survey.decimals);
        return { ...count.states(), top: found, tied: found.length > places };
      },
    };
  };
}
