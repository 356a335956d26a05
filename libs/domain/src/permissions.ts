import * as z from 'zod';

/** Who an account is. Operators live in the platform's own tenant and never see a tenant's data. */
export const roleSchema = z.enum([
  'operator',
  'administrator',
  'methodologist',
  'expert',
  'analyst',
  'respondent',
]);
export type Role = z.infer<typeof roleSchema>;

/**
 * The one table of who may do what. A service method's first line asks it; a portal only hides by it.
 * `participation.*` permissions of respondents reach only the institutions they are a contact of.
 */
export const permissionRoles = {
  'tenant.manage': ['operator'],
  'account.manage': ['administrator'],
  'institution.read': ['administrator', 'methodologist', 'expert', 'analyst'],
  'institution.manage': ['administrator'],
  'methodology.read': ['administrator', 'methodologist', 'expert', 'analyst'],
  'methodology.edit': ['administrator', 'methodologist'],
  'methodology.publish': ['administrator', 'methodologist'],
  'round.read': ['administrator', 'methodologist', 'expert', 'analyst'],
  'round.manage': ['administrator'],
  'credential.manage': ['administrator'],
  'outbox.read': ['administrator'],
  'participation.read': ['administrator', 'expert', 'analyst', 'respondent'],
  'participation.answer': ['respondent', 'expert'],
  'participation.submit': ['respondent'],
  'result.compute': ['administrator', 'analyst'],
  'result.read': ['administrator', 'methodologist', 'expert', 'analyst'],
  'result.readOwn': ['respondent'],
  'result.publish': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissionRoles;

/** What the roles allow together, in the table's order. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  (Object.keys(permissionRoles) as Permission[]).filter((p) => allows(roles, p));

export const allows = (roles: readonly Role[], permission: Permission): boolean =>
  permissionRoles[permission].some((role) => roles.includes(role as Role));
