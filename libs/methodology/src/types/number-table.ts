import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema, idSchema, textSchema } from '../schema/text';

export const lineSchema = z.strictObject({ id: idSchema, text: textSchema });

/** Numbers in rows × columns, each 0 or more. Scored only by a combination. */
export const numberTableSchema = z.strictObject({
  ...questionBase,
  type: z.literal('numberTable'),
  rows: z.array(lineSchema).min(1),
  columns: z.array(lineSchema).min(1),
  decimals: z.number().int().min(0).max(9).default(0),
  /** In every row the parts must add up to the total (equals) or not exceed it (atMost); a warning does not stop a submission. */
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
  combination: combinationSchema.optional(),
});
/** Answer: `{ row: { column: "12" } }`; a cell may be left out. */
export const numberTableValue = z.record(idSchema, z.record(idSchema, amountSchema));
