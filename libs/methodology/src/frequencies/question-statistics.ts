import { evaluate } from '../engine/evaluation';
import type { Methodology } from '../schema/methodology';
import { above } from './above';
import { answered } from './answered';
import { bands } from './bands';
import { condition } from './condition';
import { frequency } from './frequency';
import { grid } from './grid';
import { grouped, type Grouped } from './grouped';
import { missing } from './missing';
import { pooled } from './pooled';
import type { StatisticsProblem } from './problems';
import { stated } from './stated';
import { surveyOf, type Survey } from './survey';
import type { MakeTally, Reply, Surveyed } from './tally';
import { ticks } from './ticks';
import { top } from './top';

/** Every kind of statistic: what it takes and what it counts. A new kind is a file and a line here. */
const KINDS = { answered, frequency, ticks, grid, condition, bands, top, above, pooled, stated, missing };
type Kinds = typeof KINDS;
export type StatisticKind = keyof Kinds;

/** One statistic asked for, as plain data. */
export type Statistic = {
  [K in StatisticKind]: { kind: K } & Parameters<Kinds[K]>[0] & CommonSpec;
}[StatisticKind];

interface CommonSpec {
  /** Only institutions for which this condition holds. */
  base?: string;
  /** Also for every group of each of these attributes. */
  by?: readonly string[];
  /** Of rounded per cents, means and sums; default 0. */
  decimals?: number;
}

type SummaryOfKind<K extends StatisticKind> = ReturnType<NonNullable<ReturnType<Kinds[K]>>>['summary'];
export type SummaryOf<S extends Statistic> = Grouped<ReturnType<SummaryOfKind<S['kind']>>>;

/** Takes institutions one by one, in any order, and keeps none of them. */
export interface QuestionStatistics<S extends Readonly<Record<string, Statistic>>> {
  ok: true;
  add(institution: Surveyed): void;
  /** What has been counted so far, by the names of the statistics. */
  summary(): { [N in keyof S]: SummaryOf<S[N]> };
}

/**
 * Any number of statistics over the answers to one version; each institution's answers are read once for all of them. Throws,
 * as `compile` does, for a version that was not checked; names that the version lacks and the like are problems.
 */
export function questionStatistics<const S extends Readonly<Record<string, Statistic>>>(
  methodology: Methodology,
  statistics: S,
): QuestionStatistics<S> | { ok: false; problems: StatisticsProblem[] } {
  const { compiled, problems, lookUp } = surveyOf(methodology);
  const accumulators = Object.entries(statistics).flatMap(([name, statistic]) => {
    const made = accumulatorOf(statistic, lookUp(name, statistic.decimals ?? 0));
    return made ? [{ name, made }] : [];
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    add(institution) {
      const reply: Reply = { institution, evaluation: evaluate(compiled, institution.answers) };
      for (const { made } of accumulators) made.add(reply);
    },
    summary: () =>
      Object.fromEntries(accumulators.map(({ name, made }) => [name, made.summary()])) as ReturnType<
        QuestionStatistics<S>['summary']
      >,
  };
}

function accumulatorOf(statistic: Statistic, survey: Survey) {
  const { decimals } = survey;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    return survey.report('badDecimals', { value: `${decimals}` });
  const base = statistic.base === undefined ? null : survey.condition(statistic.base);
  const make = makeTally(statistic, survey);
  return make && grouped(make, base, statistic.by ?? []);
}

/** Each kind takes its own spec, which the compiler cannot follow through the table. */
function makeTally(statistic: Statistic, survey: Survey): MakeTally<object> | null {
  const make = KINDS[statistic.kind] as (spec: Statistic, survey: Survey) => MakeTally<object> | null;
  return make(statistic, survey);
}
