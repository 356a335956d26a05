import * as z from 'zod';
import { amountSchema, decimalSchema, expressionSchema } from './text';

/** Half-open bands [from, to): the first that holds the value gives its points; none gives 0. */
export const bandsSchema = z
  .array(
    z.strictObject({
      from: decimalSchema.optional(),
      to: decimalSchema.optional(),
      points: amountSchema,
    }),
  )
  .min(1);
export type Bands = z.infer<typeof bandsSchema>;

/** Combination scoring: the first rule whose expression holds gives its points, none gives 0; it replaces the type's own scoring. */
export const combinationSchema = z.strictObject({
  rules: z.array(z.strictObject({ when: expressionSchema, points: amountSchema })).min(1),
});
export type Combination = z.infer<typeof combinationSchema>;
