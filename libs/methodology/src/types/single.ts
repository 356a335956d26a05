import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema, idSchema, textSchema } from '../schema/text';

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
