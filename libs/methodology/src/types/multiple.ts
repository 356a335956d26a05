import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema, idSchema } from '../schema/text';
import { optionPoints, optionSchema, unknownOption } from './single';
import { compare, largest, ofDecimal, sum, ZERO } from '../exact/exact';
import { STRINGS } from '../expressions/expression-type';
import type { Scorer, TypeModule, ValueProblem } from './type-module';

export const multipleSchema = z.strictObject({
  ...questionBase,
  type: z.literal('multiple'),
  options: z
    .array(
      optionSchema.extend({
        /** Cannot be ticked together with another ("none of these"); gives its own points. */
        exclusive: z.boolean().default(false),
      }),
    )
    .min(2),
  /** The most that ticked options can give together; the sum of all of them when absent. */
  max: amountSchema.optional(),
  combination: combinationSchema.optional(),
});
/** Answer: the ids of the ticked options, in any order, at least one. */
export const multipleValue = z.array(idSchema).min(1).max(200);

type Multiple = z.infer<typeof multipleSchema>;

const isExclusive = (question: Multiple, id: string): boolean =>
  question.options.some((option) => option.id === id && option.exclusive);

/** The ticked options in the order of the question, so that the order of ticking changes nothing. */
export function inOrder({ options }: Multiple, ticked: readonly string[]): string[] {
  return options.map((option) => option.id).filter((id) => ticked.includes(id));
}

/** Sum of the ticked options, at most the maximum; an exclusive option gives its own points (README, scoring 1). */
function scorer(question: Multiple): Scorer<string[]> | null {
  const points = optionPoints(question.options);
  if (!points) return null;
  const of = (id: string) => points.get(id) ?? ZERO;
  const together = sum(question.options.filter((option) => !option.exclusive).map((option) => of(option.id)));
  const cap = question.max === undefined ? together : ofDecimal(question.max);
  return {
    max: largest([
      cap,
      ...question.options.filter((option) => option.exclusive).map((option) => of(option.id)),
    ]),
    points(value) {
      const options = inOrder(question, value);
      const [only] = options;
      if (only !== undefined && isExclusive(question, only))
        return { points: of(only), rule: { kind: 'exclusive', option: only } };
      const total = sum(options.map(of));
      const capped = compare(total, cap) > 0;
      return { points: capped ? cap : total, rule: { kind: 'options', options, capped } };
    },
  };
}

/** Different options, none of them exclusive. */
function isGood({ options }: Multiple, raw: unknown): raw is string[] {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > options.length) return false;
  return raw.every(
    (id, i) => raw.indexOf(id) === i && options.some((option) => option.id === id && !option.exclusive),
  );
}

function check(question: Multiple, value: string[]): ValueProblem[] {
  const problems = value.filter((id) => !question.options.some((o) => o.id === id)).map(unknownOption);
  const repeated = value.find((id, i) => value.indexOf(id) !== i);
  if (repeated !== undefined)
    problems.push({ code: 'repeatedOption', severity: 'error', params: { option: repeated } });
  const exclusive = value.find((id) => isExclusive(question, id));
  if (exclusive !== undefined && value.some((id) => id !== exclusive))
    problems.push({ code: 'exclusiveOption', severity: 'error', params: { option: exclusive } });
  return problems;
}

export const multipleType: TypeModule<Multiple, string[]> = {
  value: multipleValue,
  unordered: true,
  isGood,
  check,
  scorer,
  expressionType: () => STRINGS,
  toExpressionValue: (question, value) => (value === undefined ? [] : inOrder(question, value)),
};
