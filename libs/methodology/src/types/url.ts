import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { STRING } from '../expressions/expression-type';
import type { TypeModule } from './type-module';

/** A web address, http or https; never scored. */
export const urlQuestionSchema = z.strictObject({ ...questionBase, type: z.literal('url') });
export const urlValue = z.url({ protocol: /^https?$/ }).max(2000);

export const urlType: TypeModule<z.infer<typeof urlQuestionSchema>, string> = {
  value: urlValue,
  check: () => [],
  scorer: () => null,
  expressionType: () => STRING,
  toExpressionValue: (_question, value) => value ?? '',
};
