import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { bandsSchema, combinationSchema } from '../schema/scoring';
import { amountSchema, textSchema } from '../schema/text';

/** A part of a whole; its bands are over the percentage 100·part/whole. */
export const shareSchema = z.strictObject({
  ...questionBase,
  type: z.literal('share'),
  part: textSchema,
  whole: textSchema,
  bands: bandsSchema.optional(),
  combination: combinationSchema.optional(),
});
/** Answer: whole counts, part ≤ whole; a whole of 0 has no percentage and counts as unanswered when scored. */
export const shareValue = z.strictObject({ part: amountSchema, whole: amountSchema });
