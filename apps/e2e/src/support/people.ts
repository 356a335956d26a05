import { randomUUID } from 'node:crypto';
import type { Role } from '@briedums/domain';
import { hash } from '@node-rs/argon2';
import type { Page } from 'playwright-core';
import { ApiClient } from './api-client';
import { newPage, type PageOptions } from './browser';
import { query } from './rows';

export const PASSWORD = 'four calm brown horses';

export interface Person {
  tenantId: string;
  id: string;
  name: string;
  email: string;
  /** Signed in without a browser. */
  api: ApiClient;
}

/** A tenant that is just there, as if an operator had opened it. */
export const newTenant = async (slug: string, title = slug): Promise<string> => {
  const id = randomUUID();
  await query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $3)', [
    id,
    slug,
    { lv: title, en: title },
  ]);
  return id;
};

/** Somebody with a password, as if an invitation had been accepted. Institutions make a respondent their contact. */
export const newPerson = async (
  tenantId: string,
  name: string,
  roles: Role[],
  institutionIds: string[] = [],
): Promise<Person> => {
  const id = randomUUID();
  const email = `${id.slice(0, 8)}@piemers.test`;
  await query(
    'INSERT INTO account (tenant_id, id, email, name, password_hash, roles) VALUES ($1, $2, $3, $4, $5, $6)',
    [tenantId, id, email, name, await hash(PASSWORD), roles],
  );
  await query(
    'INSERT INTO contact (tenant_id, account_id, institution_id) SELECT $1, $2, unnest($3::uuid[])',
    [tenantId, id, institutionIds],
  );
  const api = new ApiClient();
  await api.signIn(email, PASSWORD);
  return { tenantId, id, name, email, api };
};

/** A browser in which somebody is signed in already; the cookie can only be set by the server itself. */
export const signedInPage = async (
  credentials: { email: string; password: string },
  options: PageOptions = {},
): Promise<Page> => {
  const page = await newPage(options);
  await page.goto('/favicon.svg');
  await page.evaluate(
    (body) =>
      fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
        (response) => response.ok || Promise.reject(new Error(`not signed in: ${response.status}`)),
      ),
    JSON.stringify(credentials),
  );
  return page;
};

export const pageOf = ({ email }: Person, options: PageOptions = {}): Promise<Page> =>
  signedInPage({ email, password: PASSWORD }, options);
