import { z } from 'zod';
import { questionBase } from '../schema/question-base';

/** A calendar day; never scored. */
export const dateQuestionSchema = z.strictObject({
  ...questionBase,
  type: z.literal('date'),
  min: z.iso.date().optional(),
  max: z.iso.date().optional(),
});
/** Answer: `"2026-11-20"`. */
export const dateValue = z.iso.date();
