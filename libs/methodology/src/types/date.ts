import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { STRING } from '../expressions/expression-type';
import type { TypeModule, ValueProblem } from './type-module';

/** A calendar day; never scored. */
export const dateQuestionSchema = z.strictObject({
  ...questionBase,
  type: z.literal('date'),
  min: z.iso.date().optional(),
  max: z.iso.date().optional(),
});
/** Answer: `"2026-11-20"`. */
export const dateValue = z.iso.date();

type DateQuestion = z.infer<typeof dateQuestionSchema>;

/** ISO days sort as text. */
function check({ min, max }: DateQuestion, value: string): ValueProblem[] {
  const problems: ValueProblem[] = [];
  if (min !== undefined && value < min)
    problems.push({ code: 'tooSmall', severity: 'error', params: { min } });
  if (max !== undefined && value > max)
    problems.push({ code: 'tooLarge', severity: 'error', params: { max } });
  return problems;
}

export const dateType: TypeModule<DateQuestion, string> = {
  value: dateValue,
  check,
  scorer: () => null,
  expressionType: () => STRING,
  toExpressionValue: (_question, value) => value ?? '',
};
