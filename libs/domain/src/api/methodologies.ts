import * as z from 'zod';
import { textSchema } from '@briedums/methodology';
import { doneSchema, idParams, institutionKindSchema, momentSchema } from './common';
import { endpoint } from './endpoint';

export const methodologyProblemSchema = z.object({
  /** JSON pointer into the document. */
  path: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.object({ lv: z.string(), en: z.string() }),
});
export type MethodologyProblem = z.infer<typeof methodologyProblemSchema>;

export const methodologyVersionViewSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  version: z.string(),
  title: textSchema,
  institutionKind: institutionKindSchema,
  state: z.enum(['draft', 'published']),
  hash: z.string().nullable(),
  questions: z.number().int(),
  sections: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  updatedAt: momentSchema,
  publishedAt: momentSchema.nullable(),
  rounds: z.number().int(),
  demo: z.boolean(),
});
export type MethodologyVersionView = z.infer<typeof methodologyVersionViewSchema>;

/** The document is checked by libs/methodology, which names every problem; here it is only JSON. */
const documentBody = z.strictObject({ document: z.json() });

export const methodologyApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/methodologies',
    access: 'methodology.read',
    summary: 'All methodology versions, newest first',
    response: z.array(methodologyVersionViewSchema),
  }),
  import: endpoint({
    method: 'POST',
    path: '/api/methodologies',
    access: 'methodology.edit',
    summary: 'Import a version as a draft',
    body: documentBody,
    response: z.object({
      version: methodologyVersionViewSchema,
      problems: z.array(methodologyProblemSchema),
    }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/methodologies/:id',
    access: 'methodology.read',
    summary: 'A version with its document and problems',
    params: idParams,
    response: z.object({
      version: methodologyVersionViewSchema,
      document: z.json(),
      problems: z.array(methodologyProblemSchema),
    }),
  }),
  replace: endpoint({
    method: 'PUT',
    path: '/api/methodologies/:id',
    access: 'methodology.edit',
    summary: "Replace a draft's document",
    params: idParams,
    body: documentBody,
    response: z.object({
      version: methodologyVersionViewSchema,
      problems: z.array(methodologyProblemSchema),
    }),
  }),
  publish: endpoint({
    method: 'POST',
    path: '/api/methodologies/:id/publish',
    access: 'methodology.publish',
    summary: 'Publish a draft that has no errors; from then on it never changes',
    params: idParams,
    response: methodologyVersionViewSchema,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/methodologies/:id',
    access: 'methodology.edit',
    summary: 'Remove a draft',
    params: idParams,
    response: doneSchema,
  }),
  export: endpoint({
    method: 'GET',
    path: '/api/methodologies/:id/export',
    access: 'methodology.read',
    summary: 'The document as a JSON file',
    params: idParams,
    response: z.string(),
    contentType: 'application/json',
  }),
};
