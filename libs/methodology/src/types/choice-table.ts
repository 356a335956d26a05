import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { idSchema } from '../schema/text';
import { lineSchema } from './number-table';
import { optionPoints, optionSchema, unknownOption } from './single';
import { exactText, largest, ofInteger, sum, ZERO } from '../exact/exact';
import { recordOf, STRING } from '../expressions/expression-type';
import type { Scorer, TypeModule, ValueProblem } from './type-module';

/** One option for every row. Points: the sum over rows of the chosen option's points; maximum: rows × the best option. */
export const choiceTableSchema = z.strictObject({
  ...questionBase,
  type: z.literal('choiceTable'),
  rows: z.array(lineSchema).min(1),
  options: z.array(optionSchema).min(2),
  combination: combinationSchema.optional(),
});
/** Answer: `{ row: option }`; a row may be left out. */
export const choiceTableValue = z.record(idSchema, idSchema);

type ChoiceTable = z.infer<typeof choiceTableSchema>;
type Choices = z.infer<typeof choiceTableValue>;

/** A row without a choice gives 0; the maximum does not change with the rows answered. */
function scorer(question: ChoiceTable): Scorer<Choices> | null {
  const points = optionPoints(question.options);
  if (!points) return null;
  const rows = question.rows.map((row) => row.id);
  return {
    max: largest([...points.values()]).mul(ofInteger(rows.length)),
    points(value) {
      const chosen = rows.flatMap((row) => {
        const option = value[row];
        return option === undefined ? [] : [{ row, option, points: points.get(option) ?? ZERO }];
      });
      const lines = chosen.map((choice) => [
        choice.row,
        { option: choice.option, points: exactText(choice.points) },
      ]);
      return {
        points: sum(chosen.map((choice) => choice.points)),
        rule: { kind: 'choices', rows: Object.fromEntries(lines) },
      };
    },
  };
}

function check({ rows, options, required }: ChoiceTable, value: Choices): ValueProblem[] {
  const problems = Object.entries(value).flatMap(([row, option]): ValueProblem[] => {
    if (!rows.some((line) => line.id === row))
      return [{ code: 'unknownRow', severity: 'error', row, params: { row } }];
    return options.some(({ id }) => id === option) ? [] : [{ ...unknownOption(option), row }];
  });
  if (required && rows.some((row) => value[row.id] === undefined))
    problems.push({ code: 'incomplete', severity: 'error' });
  return problems;
}

export const choiceTableType: TypeModule<ChoiceTable, Choices> = {
  value: choiceTableValue,
  check,
  scorer,
  expressionType: ({ rows }) =>
    recordOf(
      rows.map((row) => row.id),
      STRING,
    ),
  toExpressionValue: ({ rows }, value) =>
    Object.fromEntries(rows.map((row) => [row.id, value?.[row.id] ?? ''])),
};
