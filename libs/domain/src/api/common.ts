import * as z from 'zod';

export const idParams = z.strictObject({ id: z.uuid() });
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .min(2)
  .max(60);
export const emailSchema = z
  .email()
  .max(254)
  .transform((e) => e.toLowerCase());
export const passwordSchema = z.string().min(12).max(200);
export const nameSchema = z.string().trim().min(1).max(200);
/** A moment, ISO 8601 with time zone. */
export const momentSchema = z.iso.datetime({ offset: true });
export const institutionKindSchema = z.enum(['state', 'municipality']);
export type InstitutionKind = z.infer<typeof institutionKindSchema>;
/** A text in both languages; English may follow later. */
export const titleSchema = z.strictObject({
  lv: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
});
export type Title = z.infer<typeof titleSchema>;
export const doneSchema = z.strictObject({ ok: z.literal(true) });

/**
 * Every error on the wire (RFC 9457). `code` is stable and translated by the portals (`errors.<code>`);
 * `title` is a plain sentence in the caller's language. `fields` name what was wrong with the input.
 */
export const problemSchema = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  fields: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  /** What the code adds, such as the current answer of a conflict. */
  data: z.unknown().optional(),
});
export type ProblemView = z.infer<typeof problemSchema>;
