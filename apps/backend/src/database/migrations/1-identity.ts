import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, grant, ownerReads, secure } from './helpers';

/** Tenants, accounts and sessions. */
export class Identity1790000000001 implements MigrationInterface {
  name = 'Identity1790000000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      ${grant('USAGE', 'SCHEMA public')}

      -- A setting that was local to a finished transaction reads as '' and not as NULL: both mean "no tenant", no rows.
      CREATE FUNCTION app_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $f$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $f$;
      CREATE FUNCTION app_is_operator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
        AS $f$ SELECT coalesce(current_setting('app.operator', true), '') = 'on' $f$;

      CREATE TABLE tenant (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE,
        name jsonb NOT NULL,
        accent text,
        is_platform boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
      ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON tenant
        USING (id = (SELECT app_tenant()) OR (SELECT app_is_operator()))
        WITH CHECK ((SELECT app_is_operator()));
      ${ownerReads('tenant')}
      ${grant('SELECT, INSERT', 'tenant')}

      CREATE TABLE account (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        email text NOT NULL CHECK (email = lower(email)),
        name text NOT NULL,
        password_hash text,
        locale text NOT NULL DEFAULT 'lv' CHECK (locale IN ('lv', 'en')),
        roles text[] NOT NULL,
        disabled_at timestamptz,
        last_seen_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, email)
      );
      ${secure('account', 'SELECT, INSERT, UPDATE')}
      ${ownerReads('account')}
      CREATE INDEX account_email ON account (email);

      CREATE TABLE session (
        tenant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, token_hash),
        FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
      );
      ${secure('session', 'SELECT, INSERT, UPDATE, DELETE')}
      ${ownerReads('session')}
      CREATE UNIQUE INDEX session_token ON session (token_hash);
      CREATE INDEX session_account ON session (tenant_id, account_id);
    `);
    await run.query(
      definer(
        'sign_in_candidates(email text)',
        'TABLE (tenant_id uuid, account_id uuid, password_hash text, slug text)',
        `
      SELECT a.tenant_id, a.id, a.password_hash, t.slug FROM account a JOIN tenant t ON t.id = a.tenant_id
      WHERE a.email = sign_in_candidates.email AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL
      ORDER BY t.created_at, t.id LIMIT 10`,
      ),
    );
    await run.query(
      definer(
        'session_owner(hash bytea)',
        'TABLE (tenant_id uuid, account_id uuid)',
        `
      SELECT s.tenant_id, s.account_id FROM session s WHERE s.token_hash = hash AND s.expires_at > now()`,
      ),
    );
    await run.query(
      definer(
        'tenant_by_slug(wanted text)',
        'TABLE (id uuid, slug text, name jsonb, accent text)',
        `
      SELECT t.id, t.slug, t.name, t.accent FROM tenant t WHERE t.slug = wanted AND NOT t.is_platform`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION tenant_by_slug(text); DROP FUNCTION session_owner(bytea); DROP FUNCTION sign_in_candidates(text);
      DROP TABLE session, account, tenant;
      DROP FUNCTION app_is_operator(); DROP FUNCTION app_tenant();
    `);
  }
}
