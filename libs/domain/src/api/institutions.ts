import * as z from 'zod';
import {
  emailSchema,
  idParams,
  institutionKindSchema,
  momentSchema,
  nameSchema,
  titleSchema,
} from './common';
import { endpoint } from './endpoint';

const label = z.string().trim().max(120);
export const institutionBodySchema = z.strictObject({
  name: nameSchema,
  kind: institutionKindSchema,
  registrationNumber: z
    .string()
    .trim()
    .regex(/^\d{6,13}$/)
    .nullable()
    .default(null),
  /** Type within the kind: valstspilsēta, regional centre; ministry, institution, capital company, independent. */
  group: label.nullable().default(null),
  region: label.nullable().default(null),
  /** The ministry's domain (resors) of a state institution. */
  domain: label.nullable().default(null),
  /** Where invitations go unless a contact is named. */
  contactEmail: emailSchema.nullable().default(null),
});

export const institutionViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: institutionKindSchema,
  registrationNumber: z.string().nullable(),
  group: z.string().nullable(),
  region: z.string().nullable(),
  domain: z.string().nullable(),
  contactEmail: z.string().nullable(),
  demo: z.boolean(),
});
export type InstitutionView = z.infer<typeof institutionViewSchema>;

/** What went wrong in a line of a file; `line` counts from 1 with the header. */
export const importProblemSchema = z.object({
  line: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  value: z.string().nullable(),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

export const institutionApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/institutions',
    access: 'institution.read',
    summary: 'Institutions by name',
    query: z.strictObject({ kind: institutionKindSchema.optional(), search: z.string().max(100).optional() }),
    response: z.array(institutionViewSchema),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/institutions',
    access: 'institution.manage',
    summary: 'Add an institution',
    body: institutionBodySchema,
    response: institutionViewSchema,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/institutions/:id',
    access: 'institution.read',
    summary: 'One institution with its rounds',
    params: idParams,
    response: institutionViewSchema.extend({
      rounds: z.array(
        z.object({
          roundId: z.uuid(),
          participationId: z.uuid(),
          title: titleSchema,
          year: z.number().int(),
          state: z.string(),
          origin: z.enum(['survey', 'imported']),
          trial: z.boolean(),
          demo: z.boolean(),
          index: z.string().nullable(),
          level: z.number().int().nullable(),
          resultSetId: z.uuid().nullable(),
        }),
      ),
      contacts: z.array(
        z.object({ name: z.string(), email: z.string(), lastSeenAt: momentSchema.nullable() }),
      ),
    }),
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/institutions/:id',
    access: 'institution.manage',
    summary: 'Change an institution',
    params: idParams,
    body: institutionBodySchema,
    response: institutionViewSchema,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/institutions/:id',
    access: 'institution.manage',
    summary: 'Remove an institution that took part in no round',
    params: idParams,
    response: z.object({ ok: z.literal(true) }),
  }),
  /** All or nothing: any problem and nothing is stored. Columns: name,kind,registrationNumber,group,region,domain,contactEmail. */
  import: endpoint({
    method: 'POST',
    path: '/api/institutions/import',
    access: 'institution.manage',
    summary: 'Add institutions from CSV',
    body: z.strictObject({ csv: z.string().min(1).max(2_000_000) }),
    response: z.object({
      created: z.number().int(),
      updated: z.number().int(),
      problems: z.array(importProblemSchema),
    }),
  }),
};
