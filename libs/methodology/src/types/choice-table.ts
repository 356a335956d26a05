import { z } from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { idSchema } from '../schema/text';
import { lineSchema } from './number-table';
import { optionSchema } from './single';

/** One option for every row. Points: the sum over rows of the chosen option's points; maximum: rows × the best option. */
export const choiceTableSchema = z.strictObject({
  ...questionBase,
  type: z.literal('choiceTable'),
  rows: z.array(lineSchema).min(1),
  options: z.array(optionSchema).min(2),
  combination: combinationSchema.optional(),
});
/** Answer: `{ row: option }`; a row may be left out. */
export const choiceTableValue = z.record(idSchema, idSchema);
