import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { bandsSchema, combinationSchema } from '../schema/scoring';
import { decimalSchema, textSchema } from '../schema/text';
import { ofDecimal } from '../exact/exact';
import { DECIMAL } from '../expressions/expression-type';
import { bandScorer } from './bands';
import { checkDecimal, decimalOrZero } from './decimals';
import type { Scorer, TypeModule } from './type-module';

export const numberSchema = z.strictObject({
  ...questionBase,
  type: z.literal('number'),
  unit: textSchema.optional(),
  min: decimalSchema.optional(),
  max: decimalSchema.optional(),
  /** How many digits after the decimal mark may be given. */
  decimals: z.number().int().min(0).max(9).default(0),
  bands: bandsSchema.optional(),
  combination: combinationSchema.optional(),
});
/** Answer: an exact decimal as text, `"1049816"`. */
export const numberValue = decimalSchema;

type NumberQuestion = z.infer<typeof numberSchema>;

/** Points by the band that holds the number; not scored without bands. */
export function numberScorer({ bands }: Pick<NumberQuestion, 'bands'>): Scorer<string> | null {
  if (!bands) return null;
  const scorer = bandScorer(bands);
  return { max: scorer.max, points: (value) => scorer.points(ofDecimal(value)) };
}

export const numberType: TypeModule<NumberQuestion, string> = {
  value: numberValue,
  check: checkDecimal,
  scorer: numberScorer,
  expressionType: () => DECIMAL,
  toExpressionValue: (_question, value) => decimalOrZero(value),
};
