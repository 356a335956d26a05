import { valueOf, type Reading } from '../engine/reading';
import {
  knownOptions,
  optionCount,
  optionIdsOf,
  type FrequencySpec,
  type FrequencySummary,
} from './frequency';
import { readingsOf } from './reading-of';
import { questionOf, type Survey } from './survey';
import type { MakeTally } from './tally';

/**
 * Frequencies in every row of a table of choices, each with its own base; `sets` such as "only or mostly electronic" are
 * counted in every row. Source: published reports, shares by row of a grid.
 */
export type GridSpec = FrequencySpec;

export interface GridSummary {
  rows: ({ row: string } & FrequencySummary)[];
}

export function grid(spec: GridSpec, survey: Survey): MakeTally<GridSummary> | null {
  const target = survey.question(spec.question, ['choiceTable']);
  if (!target) return null;
  const question = questionOf(target);
  const rows = question.type === 'choiceTable' ? question.rows.map(({ id }) => id) : [];
  const options = optionIdsOf(question);
  if (!knownOptions(spec.sets, options, spec.question, survey)) return null;
  return () => {
    const counts = rows.map((row) => ({ row, count: optionCount(options, spec.sets) }));
    return {
      add(reply) {
        for (const reading of readingsOf(target, reply))
          for (const { row, count } of counts) count.add(...choiceIn(reading, row));
      },
      summary: (counted) => ({
        rows: counts.map(({ row, count }) => ({
          row,
          ...count.summary(survey, target.row ? null : counted, spec.of),
        })),
      }),
    };
  };
}

/** A row that an answered table leaves out is not answered. */
function choiceIn(reading: Reading, row: string): [Pick<Reading, 'state'>, string[]] {
  if (reading.state !== 'answered') return [reading, []];
  const choices = valueOf(reading) as Record<string, string>;
  const option = Object.hasOwn(choices, row) ? choices[row] : undefined;
  return option === undefined ? [{ state: 'unanswered' }, []] : [reading, [option]];
}
