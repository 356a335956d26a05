import { z } from 'zod';
import { questionBase } from '../schema/question-base';

/** Short or long text, never scored. */
export const textQuestionSchema = z.strictObject({
  ...questionBase,
  type: z.literal('text'),
  long: z.boolean().default(false),
  maxLength: z.number().int().min(1).max(20000).default(4000),
});
export const textValue = z.string().min(1).max(20000);
