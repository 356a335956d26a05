import type { Role } from '@briedums/domain';

/** On whose behalf something is done. Every transaction carries one; a job carries that of whoever asked for it. */
export interface Actor {
  tenantId: string;
  /** Null for a visitor of published results and for the system itself. */
  accountId: string | null;
  roles: readonly Role[];
  locale: 'lv' | 'en';
}

/** A visitor who is not signed in, within one tenant. */
export const visitor = (tenantId: string, locale: 'lv' | 'en' = 'lv'): Actor => ({
  tenantId,
  accountId: null,
  roles: [],
  locale,
});
