import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { amountSchema, idSchema, textSchema } from '../schema/text';
import { automaticSchema } from './automatic';
import { choiceTableSchema } from './choice-table';
import { dateQuestionSchema } from './date';
import { multipleSchema } from './multiple';
import { numberSchema } from './number';
import { shareSchema } from './share';
import { singleSchema } from './single';
import { textQuestionSchema } from './text';
import { urlQuestionSchema } from './url';
import { yesNoSchema } from './yes-no';

/** A question asked once per row. Its conditions and rules may name the other questions of the same row. */
export const rowQuestionSchema = z.discriminatedUnion('type', [
  yesNoSchema,
  singleSchema,
  multipleSchema,
  numberSchema,
  shareSchema,
  choiceTableSchema,
  textQuestionSchema,
  urlQuestionSchema,
  dateQuestionSchema,
  automaticSchema,
]);
export type RowQuestion = z.infer<typeof rowQuestionSchema>;

/** Questions repeated per row, such as one row per service. Points: mean of the rows' fractions × `points`. */
export const groupSchema = z.strictObject({
  ...questionBase,
  type: z.literal('group'),
  rowName: textSchema,
  minRows: z.number().int().min(0).max(200).default(0),
  maxRows: z.number().int().min(1).max(200).default(10),
  /** The row question whose answer names the row and may not repeat. */
  key: idSchema.optional(),
  questions: z.array(rowQuestionSchema).min(1),
  /** In every row the parts must add up to the total; both are ids of number questions of the row. */
  sums: z
    .array(
      z.strictObject({
        total: idSchema,
        parts: z.array(idSchema).min(1),
        rule: z.enum(['equals', 'atMost']).default('equals'),
        severity: z.enum(['error', 'warning']).default('warning'),
      }),
    )
    .default([]),
  /** The maximum of the whole group; not scored when absent. */
  points: amountSchema.optional(),
});
/** Answer: the rows, each `{ questionId: value }`; an unanswered question of a row is left out. Each value is read by its own question. */
export const groupValue = z.array(z.record(idSchema, z.unknown())).min(1).max(200);
