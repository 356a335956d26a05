import * as z from 'zod';
import { institutionKindSchema, momentSchema, slugSchema, titleSchema } from './common';
import { endpoint } from './endpoint';
import { distributionSchema, resultDetailSchema, resultTableSchema } from './results';

const tenantParams = z.strictObject({ tenant: slugSchema });
const roundParams = z.strictObject({ tenant: slugSchema, round: slugSchema });
export const publicApi = {
  tenants: endpoint({
    method: 'GET',
    path: '/api/public',
    access: 'public',
    summary: 'Tenants that have published results',
    response: z.array(z.object({ slug: slugSchema, name: titleSchema, rounds: z.number().int() })),
  }),
  tenant: endpoint({
    method: 'GET',
    path: '/api/public/:tenant',
    access: 'public',
    summary: 'Published rounds of a tenant, newest first',
    params: tenantParams,
    response: z.object({
      slug: slugSchema,
      name: titleSchema,
      accent: z.string().nullable(),
      rounds: z.array(
        z.object({
          slug: slugSchema,
          title: titleSchema,
          year: z.number().int(),
          kind: institutionKindSchema,
          trial: z.boolean(),
          demo: z.boolean(),
          n: z.number().int(),
          publishedAt: momentSchema,
          overall: distributionSchema,
        }),
      ),
    }),
  }),
  table: endpoint({
    method: 'GET',
    path: '/api/public/:tenant/:round',
    access: 'public',
    summary: 'Published results of a round',
    params: roundParams,
    response: resultTableSchema,
  }),
  csv: endpoint({
    method: 'GET',
    path: '/api/public/:tenant/:round/results.csv',
    access: 'public',
    summary: 'Published results as CSV',
    params: roundParams,
    response: z.string(),
    contentType: 'text/csv',
  }),
  /** Without ledger, questions and recommendations: those belong to the institution. */
  detail: endpoint({
    method: 'GET',
    path: '/api/public/:tenant/:round/institutions/:institutionId',
    access: 'public',
    summary: "One institution's published result",
    params: z.strictObject({ tenant: slugSchema, round: slugSchema, institutionId: z.uuid() }),
    response: resultDetailSchema,
  }),
};
