import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, ownerReads, secure } from './helpers';

/** Contacts, credentials, letters, answers with their history, submissions. */
export class Answers1790000000003 implements MigrationInterface {
  name = 'Answers1790000000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- An account that may answer for an institution: made when a credential is accepted, removed when it is revoked.
      CREATE TABLE contact (
        tenant_id uuid NOT NULL,
        account_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (tenant_id, account_id, institution_id),
        FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
        FOREIGN KEY (tenant_id, institution_id) REFERENCES institution (tenant_id, id)
      );
      ${secure('contact', 'SELECT, INSERT, DELETE')}
      CREATE INDEX contact_institution ON contact (tenant_id, institution_id);

      -- state 'outbox': no mail server is set up, an administrator reads it here.
      CREATE TABLE mail (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        state text NOT NULL CHECK (state IN ('outbox', 'queued', 'sent', 'failed')),
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        PRIMARY KEY (tenant_id, id)
      );
      ${secure('mail', 'SELECT, INSERT, UPDATE')}
      CREATE INDEX mail_newest ON mail (tenant_id, created_at DESC);

      -- An invitation: for a participation, or for staff (participation_id NULL). Only the token's hash is kept.
      CREATE TABLE credential (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        participation_id uuid,
        token_hash bytea NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT now(),
        issued_by uuid,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz,
        mail_id uuid,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, participation_id, account_id),
        FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id),
        FOREIGN KEY (tenant_id, mail_id) REFERENCES mail (tenant_id, id)
      );
      ${secure('credential', 'SELECT, INSERT, UPDATE, DELETE')}
      ${ownerReads('credential')}
      CREATE UNIQUE INDEX credential_token ON credential (token_hash);
      CREATE INDEX credential_account ON credential (tenant_id, account_id);

      CREATE TABLE answer (
        tenant_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        question_id text NOT NULL,
        -- {"value": …} or {"notApplicable": true, "reason": …}; NULL after it was cleared.
        answer jsonb,
        comment text,
        revision int NOT NULL,
        source text NOT NULL CHECK (source IN ('self', 'expert', 'automatic')),
        by_account uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant_id, participation_id, question_id),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id),
        FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id)
      );
      ${secure('answer', 'SELECT, INSERT, UPDATE')}
      CREATE INDEX answer_changes ON answer (tenant_id, participation_id, at);

      -- Every revision that ever was, the current one too; the application cannot change or remove one.
      CREATE TABLE answer_revision (
        tenant_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        question_id text NOT NULL,
        revision int NOT NULL,
        answer jsonb,
        comment text,
        source text NOT NULL,
        by_account uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, participation_id, question_id, revision),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id)
      );
      ${secure('answer_revision', 'SELECT, INSERT')}

      CREATE TABLE place (
        tenant_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        section_id text NOT NULL,
        question_id text,
        PRIMARY KEY (tenant_id, participation_id, account_id),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id) ON DELETE CASCADE
      );
      ${secure('place', 'SELECT, INSERT, UPDATE, DELETE')}

      -- An immutable snapshot: the canonical JSON of all answers and its SHA-256, the receipt.
      CREATE TABLE submission (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        participation_id uuid NOT NULL,
        number int NOT NULL,
        snapshot text NOT NULL,
        hash text NOT NULL,
        answers int NOT NULL,
        acknowledged jsonb NOT NULL DEFAULT '[]',
        at timestamptz NOT NULL DEFAULT now(),
        by_account uuid NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, participation_id, number),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id),
        FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id)
      );
      ${secure('submission', 'SELECT, INSERT')}
    `);
    await run.query(
      definer(
        'credential_owner(hash bytea)',
        'TABLE (tenant_id uuid, credential_id uuid)',
        `
      SELECT c.tenant_id, c.id FROM credential c WHERE c.token_hash = hash`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION credential_owner(bytea);
      DROP TABLE submission, place, answer_revision, answer, credential, mail, contact;
    `);
  }
}
