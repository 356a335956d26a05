import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, ownerReads } from './helpers';

/** Lets the worker find letters, of all tenants, that wait to be sent while their job may be over. */
export class LostLetters1790000000008 implements MigrationInterface {
  name = 'LostLetters1790000000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ${ownerReads('mail')}
      CREATE INDEX mail_queued ON mail (tenant_id) WHERE state = 'queued';
      CREATE INDEX job_outbox_letter ON job_outbox (tenant_id, (payload -> 'payload' ->> 'mailId'))
        WHERE queue = 'sendMail';
    `);
    await run.query(
      definer(
        'letters_handed()',
        'TABLE (id uuid, payload jsonb)',
        `
      SELECT o.id, o.payload FROM mail m
      JOIN job_outbox o ON o.tenant_id = m.tenant_id AND o.queue = 'sendMail'
        AND o.payload -> 'payload' ->> 'mailId' = m.id::text
      WHERE m.state = 'queued' AND o.handed_at IS NOT NULL`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION letters_handed(); DROP INDEX job_outbox_letter, mail_queued;
      DROP POLICY owner_reads ON mail;
    `);
  }
}
