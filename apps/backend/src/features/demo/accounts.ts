import type { Role } from '@briedums/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashPassword, passwordFits } from '../accounts/passwords';
import type { TenantDb } from '../../database/tenant-db';

/** No secret: it opens made-up data on one machine, and `npm start` prints it. */
export const PASSWORD = 'Briedums-demo-2026';

export type Tenant = 'platform' | 'varam' | 'regulators';

export interface DemoAccount {
  tenant: Tenant;
  email: string;
  name: string;
  role: Role;
  /** What the account is good to look at with. */
  note: string;
}

/** Those who are not contacts of an institution. */
export const STAFF: readonly DemoAccount[] = [
  {
    tenant: 'platform',
    email: 'operators@briedums.demo.test',
    name: 'Demonstrācijas platformas uzturētājs',
    role: 'operator',
    note: 'opens organisations, never sees their data',
  },
  {
    tenant: 'varam',
    email: 'administrators@varam.demo.test',
    name: 'Demonstrācijas administrators',
    role: 'administrator',
    note: 'VARAM: rounds, access, publication',
  },
  {
    tenant: 'varam',
    email: 'metodikis@varam.demo.test',
    name: 'Demonstrācijas metodiķis',
    role: 'methodologist',
    note: 'VARAM: methodology versions',
  },
  {
    tenant: 'varam',
    email: 'eksperts@varam.demo.test',
    name: 'Demonstrācijas eksperts',
    role: 'expert',
    note: 'VARAM: answers the questions put to experts',
  },
  {
    tenant: 'varam',
    email: 'analitikis@varam.demo.test',
    name: 'Demonstrācijas analītiķis',
    role: 'analyst',
    note: 'VARAM: results',
  },
  {
    tenant: 'regulators',
    email: 'administrators@regulators.demo.test',
    name: 'Demonstrācijas administratore',
    role: 'administrator',
    note: 'another organisation: sees nothing of VARAM',
  },
];

const respondent = (email: string, note: string): DemoAccount => ({
  tenant: 'varam',
  email,
  name: 'Demonstrācijas kontaktpersona',
  role: 'respondent',
  note,
});

/** Contacts worth signing in as; every other municipality has one too, with the same password. */
export const RESPONDENTS: readonly DemoAccount[] = [
  respondent('kontakts@ludza.demo.test', 'Ludzas novads: not started'),
  respondent('kontakts@rezekne.demo.test', 'Rēzekne and Rēzeknes novads: two questionnaires, half way'),
  respondent('kontakts@sigulda.demo.test', 'Siguldas novads: submitted'),
];

const INSERT = `
  INSERT INTO account (tenant_id, id, email, name, password_hash, roles)
  SELECT $1, r.id, r.email, r.name, $2, ARRAY[r.role] FROM jsonb_to_recordset($3::jsonb)
    AS r (id uuid, email text, name text, role text)`;

/** Adds a tenant's accounts, each able to sign in with the password; returns their ids in the same order. */
export const addAccounts = async (
  em: EntityManager,
  tenantId: string,
  people: readonly Pick<DemoAccount, 'email' | 'name' | 'role'>[],
): Promise<string[]> => {
  const rows = people.map(({ email, name, role }) => ({ id: randomUUID(), email, name, role }));
  await em.query(INSERT, [tenantId, await hashPassword(PASSWORD), JSON.stringify(rows)]);
  return rows.map(({ id }) => id);
};

/** The listed accounts that still open with the password: an installation may have changed some since. */
export const openAccounts = async (db: Pick<TenantDb, 'lookUp'>): Promise<DemoAccount[]> => {
  const checks = [...STAFF, ...RESPONDENTS].map(async (account) => {
    const found = await db.lookUp<{ password_hash: string }>('SELECT * FROM sign_in_candidates($1)', [
      account.email,
    ]);
    const fits = await Promise.all(found.map((row) => passwordFits(row.password_hash, PASSWORD)));
    return fits.includes(true) ? [account] : [];
  });
  return (await Promise.all(checks)).flat();
};
