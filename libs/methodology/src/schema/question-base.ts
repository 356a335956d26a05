import * as z from 'zod';
import { expressionSchema, idSchema, textSchema } from './text';

/** Who answers: the institution itself, an expert, or an automatic check. */
export const sourceSchema = z.enum(['self', 'expert', 'automatic']);
export type Source = z.infer<typeof sourceSchema>;

/** What a scored question counts as when it has no answer to score (README, scoring 1). */
export const policySchema = z.strictObject({
  /** Hidden by its condition: left out of points and maximum, or counted as zero of its maximum. */
  hidden: z.enum(['excluded', 'zero']).default('excluded'),
  /** Visible but unanswered. */
  unanswered: z.enum(['zero', 'excluded']).default('zero'),
  /** The institution says that it does not apply; `notAllowed` offers no such choice. */
  notApplicable: z.enum(['notAllowed', 'excluded', 'zero']).default('notAllowed'),
});
export type Policy = z.infer<typeof policySchema>;

/** What to do next; the first whose condition holds (or that has none) is given when a question gets less than its maximum. */
export const recommendationSchema = z.strictObject({
  when: expressionSchema.optional(),
  text: textSchema,
});

/** What every question has, whatever its type. */
export const questionBase = {
  id: idSchema,
  code: z.string().min(1).max(20),
  text: textSchema,
  help: textSchema.optional(),
  evidenceHint: textSchema.optional(),
  source: sourceSchema.default('self'),
  required: z.boolean().default(true),
  shownIf: expressionSchema.optional(),
  policy: policySchema.prefault({}),
  /** How hard it is to improve, 1 (easy) to 5 (hard): the cost of a step on the path to the next level. */
  effort: z.number().int().min(1).max(5).default(3),
  recommendations: z.array(recommendationSchema).default([]),
  legalAct: z.strictObject({ title: textSchema, url: z.url() }).optional(),
};
