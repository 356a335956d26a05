import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema, idSchema, textSchema } from '../schema/text';
import { largest, ofDecimal, ZERO, type Rational } from '../exact/exact';
import { STRING } from '../expressions/expression-type';
import type { Scorer, TypeModule, ValueProblem } from './type-module';

export const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  /** What counts as this option. */
  criteria: textSchema.optional(),
  /** Unscored when no option of the question has points; otherwise absent means 0. */
  points: amountSchema.optional(),
});

export const singleSchema = z.strictObject({
  ...questionBase,
  type: z.literal('single'),
  options: z.array(optionSchema).min(2),
  combination: combinationSchema.optional(),
});
/** Answer: the id of one option. */
export const singleValue = idSchema;

type Single = z.infer<typeof singleSchema>;

/** Points by option id, or null when no option has points: then the question is not scored. */
export function optionPoints(options: readonly z.infer<typeof optionSchema>[]): Map<string, Rational> | null {
  if (options.every((option) => option.points === undefined)) return null;
  return new Map(options.map((option) => [option.id, ofDecimal(option.points ?? '0')]));
}

export const unknownOption = (option: string): ValueProblem => ({
  code: 'unknownOption',
  severity: 'error',
  params: { option },
});

function scorer({ options }: Single): Scorer<string> | null {
  const points = optionPoints(options);
  if (!points) return null;
  return {
    max: largest([...points.values()]),
    points: (option) => ({ points: points.get(option) ?? ZERO, rule: { kind: 'option', option } }),
  };
}

export const singleType: TypeModule<Single, string> = {
  value: singleValue,
  isGood: ({ options }, raw): raw is string => options.some((option) => option.id === raw),
  check: ({ options }, value) =>
    options.some((option) => option.id === value) ? [] : [unknownOption(value)],
  scorer,
  expressionType: () => STRING,
  toExpressionValue: (_question, value) => value ?? '',
};
