import { z } from 'zod';
import { questionBase } from '../schema/question-base';

/** Uploaded files, by reference; never scored. */
export const fileQuestionSchema = z.strictObject({
  ...questionBase,
  type: z.literal('file'),
  maxFiles: z.number().int().min(1).max(20).default(5),
});
/** Answer: the ids of stored files. */
export const fileValue = z.array(z.uuid()).min(1).max(20);
