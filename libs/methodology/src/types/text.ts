import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { STRING } from '../expressions/expression-type';
import type { TypeModule } from './type-module';

/** Short or long text, never scored. */
export const textQuestionSchema = z.strictObject({
  ...questionBase,
  type: z.literal('text'),
  long: z.boolean().default(false),
  maxLength: z.number().int().min(1).max(20000).default(4000),
});
export const textValue = z.string().min(1).max(20000);

type TextQuestion = z.infer<typeof textQuestionSchema>;

export const textType: TypeModule<TextQuestion, string> = {
  value: textValue,
  check: ({ maxLength }, value) =>
    value.length <= maxLength
      ? []
      : [
          {
            code: 'tooLong',
            severity: 'error',
            params: { maxLength: `${maxLength}`, length: `${value.length}` },
          },
        ],
  scorer: () => null,
  expressionType: () => STRING,
  toExpressionValue: (_question, value) => value ?? '',
};
