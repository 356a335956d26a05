import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './helpers';

/** Institutions, methodology versions, rounds and who takes part in them. */
export class Rounds1790000000002 implements MigrationInterface {
  name = 'Rounds1790000000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE institution (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('state', 'municipality')),
        registration_number text,
        group_name text,
        region text,
        domain text,
        contact_email text,
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, kind, name)
      );
      ${secure('institution', 'SELECT, INSERT, UPDATE, DELETE')}

      CREATE TABLE methodology_version (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        code text NOT NULL,
        version text NOT NULL,
        institution_kind text NOT NULL CHECK (institution_kind IN ('state', 'municipality')),
        document jsonb NOT NULL,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
        hash text,
        errors int NOT NULL DEFAULT 0,
        warnings int NOT NULL DEFAULT 0,
        demo boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL DEFAULT now(),
        published_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, code, version),
        CHECK ((state = 'published') = (hash IS NOT NULL AND published_at IS NOT NULL))
      );
      ${secure('methodology_version', 'SELECT, INSERT, UPDATE, DELETE')}

      CREATE FUNCTION keep_published() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF OLD.state = 'published' THEN
          RAISE EXCEPTION 'a published methodology version never changes' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $f$;
      CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON methodology_version
        FOR EACH ROW EXECUTE FUNCTION keep_published();

      CREATE TABLE round (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        slug text NOT NULL,
        title jsonb NOT NULL,
        year int NOT NULL,
        kind text NOT NULL CHECK (kind IN ('state', 'municipality')),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed', 'published')),
        origin text NOT NULL DEFAULT 'survey' CHECK (origin IN ('survey', 'imported')),
        trial boolean NOT NULL DEFAULT false,
        demo boolean NOT NULL DEFAULT false,
        methodology_version_id uuid NOT NULL,
        opens_at timestamptz,
        closes_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, slug),
        FOREIGN KEY (tenant_id, methodology_version_id) REFERENCES methodology_version (tenant_id, id)
      );
      ${secure('round', 'SELECT, INSERT, UPDATE, DELETE')}
      CREATE INDEX round_methodology ON round (tenant_id, methodology_version_id);

      CREATE TABLE participation (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        round_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'notStarted' CHECK (state IN ('notStarted', 'inProgress', 'submitted')),
        -- [{sectionId, answered, required, applies}] as of the last change of an answer, so that lists need no engine.
        progress jsonb NOT NULL DEFAULT '[]',
        last_activity_at timestamptz,
        submitted_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, round_id, institution_id),
        FOREIGN KEY (tenant_id, round_id) REFERENCES round (tenant_id, id),
        FOREIGN KEY (tenant_id, institution_id) REFERENCES institution (tenant_id, id)
      );
      ${secure('participation', 'SELECT, INSERT, UPDATE, DELETE')}
      CREATE INDEX participation_institution ON participation (tenant_id, institution_id);

      -- The only data of an imported past round: a score per section, NULL where the section did not apply.
      CREATE TABLE section_score (
        tenant_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        section_id text NOT NULL,
        score numeric,
        PRIMARY KEY (tenant_id, participation_id, section_id),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id) ON DELETE CASCADE
      );
      ${secure('section_score', 'SELECT, INSERT, DELETE')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE section_score, participation, round, methodology_version, institution;
      DROP FUNCTION keep_published();
    `);
  }
}
