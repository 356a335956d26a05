import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { bandsSchema } from '../schema/scoring';
import { decimalSchema, textSchema } from '../schema/text';

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
