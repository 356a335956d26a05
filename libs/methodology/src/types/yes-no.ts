import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema } from '../schema/text';

export const yesNoSchema = z.strictObject({
  ...questionBase,
  type: z.literal('yesNo'),
  /** Not scored when absent. */
  points: z.strictObject({ yes: amountSchema, no: amountSchema }).optional(),
  combination: combinationSchema.optional(),
});
/** Answer: `'yes'` or `'no'`. */
export const yesNoValue = z.enum(['yes', 'no']);
