import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './helpers';

/** Files that answers name, with their content. */
export class Files1790000000007 implements MigrationInterface {
  name = 'Files1790000000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE stored_file (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        participation_id uuid NOT NULL,
        question_id text NOT NULL,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
        media_type text NOT NULL,
        size int NOT NULL CHECK (size BETWEEN 1 AND 10485760),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        content bytea NOT NULL,
        by_account uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant_id, id),
        CHECK (octet_length(content) = size),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id),
        FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id)
      );
      -- Most of the kinds are compressed already, and a part of the content can be read without the rest.
      ALTER TABLE stored_file ALTER COLUMN content SET STORAGE EXTERNAL;
      -- No right to update: a file is what was uploaded, or it is gone.
      ${secure('stored_file', 'SELECT, INSERT, DELETE')}
      CREATE INDEX stored_file_question ON stored_file (tenant_id, participation_id, question_id, at);
      CREATE POLICY not_submitted ON stored_file AS RESTRICTIVE FOR DELETE USING (NOT EXISTS (
        SELECT FROM submission s WHERE s.tenant_id = stored_file.tenant_id
          AND s.participation_id = stored_file.participation_id AND strpos(s.snapshot, stored_file.id::text) > 0));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE stored_file');
  }
}
