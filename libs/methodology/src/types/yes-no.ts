import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema } from '../schema/text';
import { largest, ofDecimal } from '../exact/exact';
import { STRING } from '../expressions/expression-type';
import type { Scorer, TypeModule } from './type-module';

export const yesNoSchema = z.strictObject({
  ...questionBase,
  type: z.literal('yesNo'),
  /** Not scored when absent. */
  points: z.strictObject({ yes: amountSchema, no: amountSchema }).optional(),
  combination: combinationSchema.optional(),
});
/** Answer: `'yes'` or `'no'`. */
export const yesNoValue = z.enum(['yes', 'no']);

type YesNo = z.infer<typeof yesNoSchema>;
type Answer = z.infer<typeof yesNoValue>;

function scorer({ points }: YesNo): Scorer<Answer> | null {
  if (!points) return null;
  const exact = { yes: ofDecimal(points.yes), no: ofDecimal(points.no) };
  return {
    max: largest([exact.yes, exact.no]),
    points: (option) => ({ points: exact[option], rule: { kind: 'option', option } }),
  };
}

export const yesNoType: TypeModule<YesNo, Answer> = {
  value: yesNoValue,
  isGood: (_question, raw) => raw === 'yes' || raw === 'no',
  check: () => [],
  scorer,
  expressionType: () => STRING,
  toExpressionValue: (_question, value) => value ?? '',
};
