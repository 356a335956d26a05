import { z } from 'zod';
import { questionBase } from '../schema/question-base';

/** A web address, http or https; never scored. */
export const urlQuestionSchema = z.strictObject({ ...questionBase, type: z.literal('url') });
export const urlValue = z.url({ protocol: /^https?$/ }).max(2000);
