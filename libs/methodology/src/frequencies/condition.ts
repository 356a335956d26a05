import { holds } from '../engine/scope';
import { byName } from '../statistics/groups';
import { shareOf, type CountShare } from '../statistics/figure';
import type { Survey } from './survey';
import type { MakeTally } from './tally';

/**
 * The share of the base for whom a condition holds, with their names while they are no more than `names`. A condition over
 * questions that were not answered is as true as its expression says. Source: published reports, lists of a named minority.
 */
export interface ConditionSpec {
  when: string;
  /** Name them unless they are more than this; default 0, name nobody. */
  names?: number;
}

export interface ConditionSummary {
  ofBase: CountShare;
  ofAll: CountShare;
  /** Null where there are more than asked for. */
  names: string[] | null;
}

export function condition(spec: ConditionSpec, survey: Survey): MakeTally<ConditionSummary> | null {
  const when = survey.condition(spec.when);
  const { names: most = 0 } = spec;
  if (!Number.isSafeInteger(most) || most < 0)
    return survey.report('badNumber', { name: 'names', value: `${most}` });
  if (!when) return null;
  return () => {
    let base = 0;
    let count = 0;
    const names: string[] = [];
    return {
      add({ institution, evaluation }) {
        base += 1;
        if (!holds(when, evaluation.scope)) return;
        count += 1;
        if (names.length < most) names.push(institution.id);
      },
      summary: ({ institutions }) => ({
        ofBase: shareOf(count, base, survey.decimals),
        ofAll: shareOf(count, institutions, survey.decimals),
        names: count > most ? null : [...names].sort(byName),
      }),
    };
  };
}
