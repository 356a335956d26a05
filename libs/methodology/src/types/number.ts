import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { bandsSchema, combinationSchema } from '../schema/scoring';
import { decimalSchema, textSchema } from '../schema/text';

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
