import * as z from 'zod';
import { questionSchema } from './question';
import { LANGUAGE, amountSchema, expressionSchema, idSchema, textSchema } from './text';

/** A maturity level, 0 to 5. Level 0 is the class of its own for a score of 0, where declared. */
export const levelSchema = z.strictObject({
  number: z.number().int().min(0).max(5),
  code: z.string().min(1).max(20),
  name: textSchema,
  description: textSchema,
});

/** Inclusive upper bounds of levels 1 to 4, applied to the rounded score; level 5 lies above the last. */
export const limitsSchema = z.tuple([amountSchema, amountSchema, amountSchema, amountSchema]);

/** Half-up rounding of a score to this many decimals before limits are applied. */
export const roundingSchema = z.strictObject({ decimals: z.number().int().min(0).max(6) });

export const subsectionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  questions: z.array(questionSchema),
});

export const sectionSchema = z.strictObject({
  id: idSchema,
  code: z.string().min(1).max(20),
  name: textSchema,
  description: textSchema.optional(),
  /** The section applies while this holds; questions of a section that does not apply are hidden. */
  appliesIf: expressionSchema.optional(),
  /** Absent for a section that is asked but not scored. */
  scoring: z
    .strictObject({
      weight: amountSchema,
      limits: limitsSchema,
      /** What levels 1 to 5 mean in this section. */
      descriptors: z.array(textSchema).length(5),
    })
    .optional(),
  subsections: z.array(subsectionSchema).min(1),
});

/** A statement about the answers that should not hold; while `when` is true its message is shown at the questions. */
export const dataCheckSchema = z.strictObject({
  id: idSchema,
  severity: z.enum(['error', 'warning']),
  when: expressionSchema,
  message: textSchema,
  questions: z.array(idSchema).min(1),
});

/** A named figure for cuts, such as the number of employees or the electronic share of documents. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum(['number', 'text', 'boolean']),
  expression: expressionSchema,
  unit: textSchema.optional(),
});

/** How questions continue those of the previous version. */
export const linkSchema = z.strictObject({
  kind: z.enum(['same', 'reworded', 'rescaled', 'split', 'merged', 'new', 'dropped']),
  from: z.array(idSchema),
  to: z.array(idSchema),
  /** Old option → new option, where they differ. */
  options: z.record(idSchema, idSchema).optional(),
});

/** A methodology version: the whole document that decides how answers become an index. */
export const methodologySchema = z.strictObject({
  format: z.literal('briedums-methodology/1'),
  id: idSchema,
  version: z.string().min(1).max(40),
  title: textSchema,
  description: textSchema.optional(),
  /** Where the content comes from and what is a reconstruction. */
  notes: textSchema.optional(),
  languages: z.array(z.string().regex(LANGUAGE)).min(1),
  institutionKind: z.enum(['state', 'municipality']),
  levels: z.array(levelSchema).length(6),
  /** A score of exactly 0 gives level 0 instead of level 1. */
  zeroIsLevelZero: z.boolean().default(true),
  rounding: roundingSchema,
  index: z.strictObject({
    limits: limitsSchema,
    /** Fewer scored sections than this give no index. */
    minScoredSections: z.number().int().min(1),
    descriptors: z.array(textSchema).length(5),
  }),
  sections: z.array(sectionSchema).min(1),
  checks: z.array(dataCheckSchema).default([]),
  indicators: z.array(indicatorSchema).default([]),
  links: z
    .strictObject({
      previous: z.strictObject({ id: idSchema, version: z.string(), hash: z.string().optional() }),
      items: z.array(linkSchema),
    })
    .optional(),
});

export type Methodology = z.infer<typeof methodologySchema>;
/** The document as an author writes it, before defaults are filled in. */
export type MethodologyInput = z.input<typeof methodologySchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type DataCheck = z.infer<typeof dataCheckSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Subsection = z.infer<typeof subsectionSchema>;
export type Level = z.infer<typeof levelSchema>;
