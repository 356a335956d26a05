import * as z from 'zod';
import { type Permission, permissionRoles, roleSchema } from '../permissions';
import {
  doneSchema,
  emailSchema,
  momentSchema,
  nameSchema,
  passwordSchema,
  slugSchema,
  titleSchema,
} from './common';
import { endpoint } from './endpoint';

const permissionSchema = z.enum(Object.keys(permissionRoles) as [Permission, ...Permission[]]);

export const sessionViewSchema = z.object({
  account: z.object({ id: z.uuid(), name: z.string(), email: z.string(), locale: z.enum(['lv', 'en']) }),
  tenant: z.object({ slug: slugSchema, name: titleSchema, accent: z.string().nullable() }),
  roles: z.array(roleSchema),
  permissions: z.array(permissionSchema),
  /** Sent back in the header `x-csrf-token` with every request that changes something. */
  csrfToken: z.string(),
  expiresAt: momentSchema,
});
export type SessionView = z.infer<typeof sessionViewSchema>;

const tokenSchema = z.string().min(20).max(200);

export const sessionApi = {
  /** `null` when nobody is signed in: asking is not an error. */
  current: endpoint({
    method: 'GET',
    path: '/api/session',
    access: 'public',
    summary: 'Who is signed in',
    response: sessionViewSchema.nullable(),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    access: 'public',
    summary: 'Sign in with e-mail and password',
    body: z.strictObject({
      email: emailSchema,
      password: z.string().min(1).max(200),
      tenant: slugSchema.optional(),
    }),
    response: sessionViewSchema,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    access: 'session',
    summary: 'Sign out',
    response: doneSchema,
  }),
  setLocale: endpoint({
    method: 'PATCH',
    path: '/api/session',
    access: 'session',
    summary: 'Choose the language of screens and mails',
    body: z.strictObject({ locale: z.enum(['lv', 'en']) }),
    response: sessionViewSchema,
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/api/session/password',
    access: 'session',
    summary: 'Change the password; every other session of the account ends',
    body: z.strictObject({ current: z.string().max(200), next: passwordSchema }),
    response: sessionViewSchema,
  }),
};

export const invitationViewSchema = z.object({
  email: z.string(),
  name: z.string(),
  tenant: titleSchema,
  /** The institution and round for a respondent; null for staff. */
  institution: z.string().nullable(),
  round: titleSchema.nullable(),
  expiresAt: momentSchema,
  /** The address has an account with a password already: accepting needs that password. */
  hasAccount: z.boolean(),
});
export type InvitationView = z.infer<typeof invitationViewSchema>;

/** The token travels in the address's fragment and in bodies, never in a path or query. */
export const invitationApi = {
  inspect: endpoint({
    method: 'POST',
    path: '/api/invitations/inspect',
    access: 'public',
    summary: 'What an invitation link is for',
    body: z.strictObject({ token: tokenSchema }),
    response: invitationViewSchema,
  }),
  accept: endpoint({
    method: 'POST',
    path: '/api/invitations/accept',
    access: 'public',
    summary: 'Accept an invitation: set name and password, and sign in',
    body: z.strictObject({ token: tokenSchema, name: nameSchema, password: passwordSchema }),
    response: sessionViewSchema,
  }),
};

export const accountViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
  state: z.enum(['invited', 'active', 'disabled']),
  lastSeenAt: momentSchema.nullable(),
  /** Institutions that the account answers for. */
  institutions: z.array(z.string()),
});
export type AccountView = z.infer<typeof accountViewSchema>;

const staffRole = z.enum(['administrator', 'methodologist', 'expert', 'analyst']);
export const accountApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/accounts',
    access: 'account.manage',
    summary: 'The people of the tenant',
    response: z.array(accountViewSchema),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/api/accounts',
    access: 'account.manage',
    summary: 'Invite a member of staff',
    body: z.strictObject({ email: emailSchema, name: nameSchema, roles: z.array(staffRole).min(1) }),
    response: z.object({ account: accountViewSchema, link: z.string() }),
  }),
  disable: endpoint({
    method: 'POST',
    path: '/api/accounts/:id/disable',
    access: 'account.manage',
    summary: 'Stop an account; its sessions end at once',
    params: z.strictObject({ id: z.uuid() }),
    response: accountViewSchema,
  }),
  enable: endpoint({
    method: 'POST',
    path: '/api/accounts/:id/enable',
    access: 'account.manage',
    summary: 'Let a stopped account in again',
    params: z.strictObject({ id: z.uuid() }),
    response: accountViewSchema,
  }),
};
