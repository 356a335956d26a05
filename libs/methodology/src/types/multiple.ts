import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema, idSchema } from '../schema/text';
import { optionSchema } from './single';

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
