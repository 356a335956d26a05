import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './helpers';

/** Recognises a caller in one question, asked at every request, instead of a transaction with three. */
export class SessionAccounts1790000000009 implements MigrationInterface {
  name = 'SessionAccounts1790000000009';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      definer(
        'session_account(hash bytea)',
        'TABLE (tenant_id uuid, account_id uuid, roles text[], locale text, last_seen_at timestamptz)',
        `
      SELECT s.tenant_id, s.account_id, a.roles, a.locale, s.last_seen_at
      FROM session s JOIN account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id
      WHERE s.token_hash = hash AND s.expires_at > now() AND a.disabled_at IS NULL`,
      ),
    );
    await run.query('DROP FUNCTION session_owner(bytea)');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP FUNCTION session_account(bytea)');
    await run.query(
      definer(
        'session_owner(hash bytea)',
        'TABLE (tenant_id uuid, account_id uuid)',
        `
      SELECT s.tenant_id, s.account_id FROM session s WHERE s.token_hash = hash AND s.expires_at > now()`,
      ),
    );
  }
}
