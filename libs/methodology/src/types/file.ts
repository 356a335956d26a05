import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { STRINGS } from '../expressions/expression-type';
import type { TypeModule } from './type-module';

/** Uploaded files, by reference; never scored. */
export const fileQuestionSchema = z.strictObject({
  ...questionBase,
  type: z.literal('file'),
  maxFiles: z.number().int().min(1).max(20).default(5),
});
/** Answer: the ids of stored files. */
export const fileValue = z.array(z.uuid()).min(1).max(20);

export const fileType: TypeModule<z.infer<typeof fileQuestionSchema>, string[]> = {
  value: fileValue,
  check: ({ maxFiles }, value) =>
    value.length <= maxFiles
      ? []
      : [{ code: 'tooManyFiles', severity: 'error', params: { maxFiles: `${maxFiles}` } }],
  scorer: () => null,
  expressionType: () => STRINGS,
  toExpressionValue: (_question, value) => value ?? [],
};
