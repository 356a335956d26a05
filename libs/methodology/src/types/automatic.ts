import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { bandsSchema } from '../schema/scoring';
import { decimalSchema, textSchema } from '../schema/text';
import { DECIMAL } from '../expressions/expression-type';
import { checkDecimal, decimalOrZero } from './decimals';
import { numberScorer } from './number';
import type { TypeModule } from './type-module';

/** A number that an automatic check measures, such as the share of accessibility rules passed. */
export const automaticSchema = z.strictObject({
  ...questionBase,
  type: z.literal('automatic'),
  source: z.literal('automatic').default('automatic'),
  unit: textSchema.optional(),
  min: decimalSchema.optional(),
  max: decimalSchema.optional(),
  decimals: z.number().int().min(0).max(9).default(0),
  bands: bandsSchema.optional(),
});
/** Answer: the measured value, an exact decimal as text. */
export const automaticValue = decimalSchema;

type Automatic = z.infer<typeof automaticSchema>;

export const automaticType: TypeModule<Automatic, string> = {
  value: automaticValue,
  check: checkDecimal,
  scorer: numberScorer,
  expressionType: () => DECIMAL,
  toExpressionValue: (_question, value) => decimalOrZero(value),
};
