import * as z from 'zod';
import { idSchema } from './text';

/** One answer: a value of the shape of its question's type, or "does not apply" with a reason. */
export const answerSchema = z.union([
  z.strictObject({ value: z.json() }),
  z.strictObject({ notApplicable: z.literal(true), reason: z.string().max(2000).optional() }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** Answers of one institution by question id, whatever their source; an unanswered question is left out. */
export const answersSchema = z.record(idSchema, answerSchema).meta({ id: 'Answers' });
export type Answers = z.infer<typeof answersSchema>;
