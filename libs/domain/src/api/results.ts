import * as z from 'zod';
import { computationStateSchema } from '../rules/states';
import { doneSchema, idParams, institutionKindSchema, momentSchema, slugSchema, titleSchema } from './common';
import { endpoint } from './endpoint';

export const resultSetViewSchema = z.object({
  id: z.uuid(),
  roundId: z.uuid(),
  number: z.number().int(),
  state: computationStateSchema,
  done: z.number().int(),
  total: z.number().int(),
  requestedAt: momentSchema,
  finishedAt: momentSchema.nullable(),
  methodologyHash: z.string(),
  by: z.string(),
  error: z.string().nullable(),
  published: z.boolean(),
});
export type ResultSetView = z.infer<typeof resultSetViewSchema>;

/** A score as shown: `rounded` as the methodology declares, `decimal` with one place; `exact` is the fraction "n/d". */
export const scoreViewSchema = z.object({
  exact: z.string(),
  decimal: z.string(),
  rounded: z.string(),
  level: z.number().int(),
});
export type ScoreView = z.infer<typeof scoreViewSchema>;

export const resultRowSchema = z.object({
  institutionId: z.uuid(),
  institution: z.string(),
  group: z.string().nullable(),
  region: z.string().nullable(),
  domain: z.string().nullable(),
  index: scoreViewSchema.nullable(),
  rank: z.number().int().nullable(),
  /** By section id; null where the section has no score. */
  sections: z.record(z.string(), scoreViewSchema.nullable()),
});
export type ResultRow = z.infer<typeof resultRowSchema>;

/** How many institutions are at each level 0–5, and how many have no score; `mean` to one place over the n that have one. */
export const distributionSchema = z.object({
  levels: z.array(z.number().int()).length(6),
  none: z.number().int(),
  n: z.number().int(),
  mean: z.string().nullable(),
});
export type Distribution = z.infer<typeof distributionSchema>;

/** A text of a methodology version in both languages, however long. */
export const methodTextSchema = z.object({ lv: z.string(), en: z.string() });

/** What a reader needs of the methodology to read a result: names, weights, limits, levels. */
export const methodViewSchema = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
  title: methodTextSchema,
  notes: methodTextSchema.nullable(),
  levels: z.array(
    z.object({ number: z.number().int(), name: methodTextSchema, description: methodTextSchema }),
  ),
  limits: z.array(z.string()),
  minScoredSections: z.number().int(),
  decimals: z.number().int(),
  descriptors: z.array(methodTextSchema),
  sections: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: methodTextSchema,
      weight: z.string(),
      limits: z.array(z.string()),
      descriptors: z.array(methodTextSchema),
    }),
  ),
});
export type MethodView = z.infer<typeof methodViewSchema>;

export const resultTableSchema = z.object({
  round: z.object({
    id: z.uuid(),
    slug: slugSchema,
    title: titleSchema,
    year: z.number().int(),
    kind: institutionKindSchema,
    origin: z.enum(['survey', 'imported']),
    trial: z.boolean(),
    demo: z.boolean(),
  }),
  method: methodViewSchema,
  computedAt: momentSchema,
  rows: z.array(resultRowSchema),
  overall: distributionSchema,
  sections: z.record(z.string(), distributionSchema),
});
export type ResultTable = z.infer<typeof resultTableSchema>;

/** One institution's result; `ledger` is the canonical JSON text whose SHA-256 is `ledgerHash` (null for imported rounds). */
export const resultDetailSchema = z.object({
  round: resultTableSchema.shape.round,
  method: methodViewSchema,
  computedAt: momentSchema,
  row: resultRowSchema,
  ledger: z.string().nullable(),
  ledgerHash: z.string().nullable(),
  /** Mean of the institutions of the same group and of all, one place, with n. */
  peers: z.object({
    group: z.string().nullable(),
    groupN: z.number().int(),
    groupMean: z.string().nullable(),
    groupSections: z.record(z.string(), z.string().nullable()),
    n: z.number().int(),
    mean: z.string().nullable(),
    sections: z.record(z.string(), z.string().nullable()),
  }),
  history: z.array(
    z.object({
      roundId: z.uuid(),
      slug: slugSchema,
      year: z.number().int(),
      title: titleSchema,
      trial: z.boolean(),
      index: scoreViewSchema.nullable(),
    }),
  ),
  /** Leaders of every section, best first, at most three. */
  leaders: z.record(
    z.string(),
    z.array(
      z.object({
        institutionId: z.uuid(),
        institution: z.string(),
        decimal: z.string(),
        level: z.number().int(),
      }),
    ),
  ),
  /**
   * Texts to read the ledger by: of questions (also those inside groups) by id, and of their options, rows and columns as
   * `question.part` without a code. Empty for imported rounds and for the public.
   */
  questions: z.array(z.object({ id: z.string(), code: z.string(), text: methodTextSchema })),
  recommendations: z.array(
    z.object({
      questionId: z.string(),
      sectionId: z.string(),
      text: methodTextSchema,
      effort: z.number().int(),
      gainSection: z.string(),
      gainIndex: z.string().nullable(),
    }),
  ),
});
export type ResultDetail = z.infer<typeof resultDetailSchema>;

const detailParams = z.strictObject({ id: z.uuid(), institutionId: z.uuid() });

export const resultApi = {
  compute: endpoint({
    method: 'POST',
    path: '/api/rounds/:id/computations',
    access: 'result.compute',
    summary: 'Compute the round in the background',
    params: idParams,
    response: resultSetViewSchema,
  }),
  computations: endpoint({
    method: 'GET',
    path: '/api/rounds/:id/computations',
    access: 'result.read',
    summary: 'Computations of a round, newest first',
    params: idParams,
    response: z.array(resultSetViewSchema),
  }),
  computation: endpoint({
    method: 'GET',
    path: '/api/result-sets/:id',
    access: 'result.read',
    summary: 'How far a computation is',
    params: idParams,
    response: resultSetViewSchema,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/result-sets/:id/cancel',
    access: 'result.compute',
    summary: 'Stop a computation',
    params: idParams,
    response: resultSetViewSchema,
  }),
  table: endpoint({
    method: 'GET',
    path: '/api/result-sets/:id/results',
    access: 'result.read',
    summary: 'All results of one computation',
    params: idParams,
    response: resultTableSchema,
  }),
  detail: endpoint({
    method: 'GET',
    path: '/api/result-sets/:id/results/:institutionId',
    access: 'result.read',
    summary: 'One institution with its ledger',
    params: detailParams,
    response: resultDetailSchema,
  }),
  csv: endpoint({
    method: 'GET',
    path: '/api/result-sets/:id/results.csv',
    access: 'result.read',
    summary: 'The table as CSV',
    params: idParams,
    response: z.string(),
    contentType: 'text/csv',
  }),
  /** A contact's own institution, once the round is published. */
  own: endpoint({
    method: 'GET',
    path: '/api/my/results/:id',
    access: 'result.readOwn',
    summary: 'Own result by participation',
    params: idParams,
    response: resultDetailSchema,
  }),
  publish: endpoint({
    method: 'PUT',
    path: '/api/rounds/:id/publication',
    access: 'result.publish',
    summary: 'Publish one computation of a closed round',
    params: idParams,
    body: z.strictObject({ resultSetId: z.uuid() }),
    response: doneSchema,
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/api/rounds/:id/publication',
    access: 'result.publish',
    summary: 'Take the publication back',
    params: idParams,
    response: doneSchema,
  }),
};
