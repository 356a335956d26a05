import * as z from 'zod';
import { credentialStateSchema } from '../rules/states';
import { emailSchema, idParams, momentSchema, nameSchema } from './common';
import { endpoint } from './endpoint';

export const credentialViewSchema = z.object({
  id: z.uuid(),
  participationId: z.uuid(),
  institution: z.string(),
  name: z.string(),
  email: z.string(),
  state: credentialStateSchema,
  issuedAt: momentSchema,
  expiresAt: momentSchema,
  acceptedAt: momentSchema.nullable(),
  lastSeenAt: momentSchema.nullable(),
  /** Where the last letter is: waiting in the outbox (no mail server), being sent, sent, or refused by the mail server. */
  delivery: z.enum(['outbox', 'queued', 'sent', 'failed']),
  mailId: z.uuid().nullable(),
});
export type CredentialView = z.infer<typeof credentialViewSchema>;
/** The link is shown this once; only its hash is kept. */
const issuedSchema = z.object({ credential: credentialViewSchema, link: z.string() });

export const mailViewSchema = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  createdAt: momentSchema,
  sentAt: momentSchema.nullable(),
  state: z.enum(['outbox', 'queued', 'sent', 'failed']),
  error: z.string().nullable(),
});
export type MailView = z.infer<typeof mailViewSchema>;

export const credentialApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/rounds/:id/credentials',
    access: 'credential.manage',
    summary: 'Credentials of a round',
    params: idParams,
    response: z.array(credentialViewSchema),
  }),
  issue: endpoint({
    method: 'POST',
    path: '/api/participations/:id/credentials',
    access: 'credential.manage',
    summary: 'Invite a contact person',
    params: idParams,
    body: z.strictObject({ name: nameSchema, email: emailSchema }),
    response: issuedSchema,
  }),
  /** To the contact address of every participant (or of those named) that has no live credential. */
  issueMany: endpoint({
    method: 'POST',
    path: '/api/rounds/:id/credentials',
    access: 'credential.manage',
    summary: 'Invite all that were not invited yet',
    params: idParams,
    body: z.strictObject({ participationIds: z.array(z.uuid()).max(1000).optional() }),
    response: z.object({
      issued: z.number().int(),
      already: z.number().int(),
      withoutAddress: z.array(z.string()),
    }),
  }),
  resend: endpoint({
    method: 'POST',
    path: '/api/credentials/:id/resend',
    access: 'credential.manage',
    summary: 'A new link; the old one stops',
    params: idParams,
    response: issuedSchema,
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/api/credentials/:id/revoke',
    access: 'credential.manage',
    summary: 'Take a credential back; the contact no longer reaches this institution',
    params: idParams,
    response: credentialViewSchema,
  }),
};

export const outboxApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/outbox',
    access: 'outbox.read',
    summary: 'Letters, newest first',
    response: z.array(mailViewSchema),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/outbox/:id',
    access: 'outbox.read',
    summary: 'One letter with its text',
    params: idParams,
    response: mailViewSchema.extend({ text: z.string() }),
  }),
};
