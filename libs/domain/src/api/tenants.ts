import * as z from 'zod';
import { emailSchema, idParams, momentSchema, nameSchema, slugSchema, titleSchema } from './common';
import { endpoint } from './endpoint';

export const tenantViewSchema = z.object({
  id: z.uuid(),
  slug: slugSchema,
  name: titleSchema,
  createdAt: momentSchema,
  /** Health figures only; an operator never sees a tenant's data. */
  institutions: z.number().int(),
  rounds: z.number().int(),
  accounts: z.number().int(),
});
export type TenantView = z.infer<typeof tenantViewSchema>;

export const tenantApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/tenants',
    access: 'tenant.manage',
    summary: 'All tenants',
    response: z.array(tenantViewSchema),
  }),
  open: endpoint({
    method: 'POST',
    path: '/api/tenants',
    access: 'tenant.manage',
    summary: 'Open a tenant and invite its first administrator',
    body: z.strictObject({
      slug: slugSchema,
      name: titleSchema,
      administrator: z.strictObject({ name: nameSchema, email: emailSchema }),
    }),
    response: z.object({ tenant: tenantViewSchema, link: z.string() }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/tenants/:id',
    access: 'tenant.manage',
    summary: 'One tenant',
    params: idParams,
    response: tenantViewSchema,
  }),
};
