import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, ownerReads, secure } from './helpers';

/** Result sets, publications, and the outbox of background jobs. */
export class Results1790000000004 implements MigrationInterface {
  name = 'Results1790000000004';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE result_set (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        round_id uuid NOT NULL,
        number int NOT NULL,
        state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        done int NOT NULL DEFAULT 0,
        total int NOT NULL DEFAULT 0,
        methodology_hash text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        requested_by uuid NOT NULL,
        finished_at timestamptz,
        error text,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, round_id, number),
        FOREIGN KEY (tenant_id, round_id) REFERENCES round (tenant_id, id),
        FOREIGN KEY (tenant_id, requested_by) REFERENCES account (tenant_id, id)
      );
      ${secure('result_set', 'SELECT, INSERT, UPDATE')}

      CREATE TABLE result (
        tenant_id uuid NOT NULL,
        result_set_id uuid NOT NULL,
        participation_id uuid NOT NULL,
        -- Scores as {exact, decimal, rounded, level}; NULL without a score. The ledger is canonical JSON, kept as its bytes.
        index_score jsonb,
        section_scores jsonb NOT NULL,
        recommendations jsonb NOT NULL DEFAULT '[]',
        ledger text,
        ledger_hash text,
        PRIMARY KEY (tenant_id, result_set_id, participation_id),
        FOREIGN KEY (tenant_id, result_set_id) REFERENCES result_set (tenant_id, id),
        FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id)
      );
      ${secure('result', 'SELECT, INSERT')}
      CREATE INDEX result_participation ON result (tenant_id, participation_id);

      CREATE TABLE publication (
        tenant_id uuid NOT NULL,
        round_id uuid NOT NULL,
        result_set_id uuid NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        published_by uuid NOT NULL,
        PRIMARY KEY (tenant_id, round_id),
        FOREIGN KEY (tenant_id, round_id) REFERENCES round (tenant_id, id),
        FOREIGN KEY (tenant_id, result_set_id) REFERENCES result_set (tenant_id, id),
        FOREIGN KEY (tenant_id, published_by) REFERENCES account (tenant_id, id)
      );
      ${secure('publication', 'SELECT, INSERT, UPDATE, DELETE')}
      ${ownerReads('publication')}

      -- Written in the transaction that decides on the work; the worker hands it to the queue afterwards (at least once).
      CREATE TABLE job_outbox (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        queue text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        handed_at timestamptz,
        PRIMARY KEY (tenant_id, id)
      );
      ${secure('job_outbox', 'SELECT, INSERT')}
      ${ownerReads('job_outbox')}
      CREATE POLICY owner_marks ON job_outbox FOR UPDATE TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE INDEX job_outbox_pending ON job_outbox (created_at) WHERE handed_at IS NULL;
      CREATE FUNCTION announce_job() RETURNS trigger LANGUAGE plpgsql AS
        $f$ BEGIN PERFORM pg_notify('job_outbox', ''); RETURN NULL; END $f$;
      CREATE TRIGGER announce_job AFTER INSERT ON job_outbox FOR EACH STATEMENT EXECUTE FUNCTION announce_job();
    `);
    await run.query(
      definer(
        'pending_jobs(most int)',
        'TABLE (tenant_id uuid, id uuid, queue text, payload jsonb)',
        `
      SELECT o.tenant_id, o.id, o.queue, o.payload FROM job_outbox o WHERE o.handed_at IS NULL
      ORDER BY o.created_at LIMIT most FOR UPDATE SKIP LOCKED`,
      ),
    );
    await run.query(
      definer(
        'jobs_handed(ids uuid[])',
        'void',
        `
      UPDATE job_outbox SET handed_at = now() WHERE id = ANY (ids)`,
      ),
    );
    await run.query(
      definer(
        'tenants_with_publications()',
        'TABLE (slug text, name jsonb, rounds bigint)',
        `
      SELECT t.slug, t.name, count(*) FROM tenant t JOIN publication p ON p.tenant_id = t.id
      GROUP BY t.id ORDER BY t.slug`,
      ),
    );
    await run.query(`
      ${ownerReads('institution')} ${ownerReads('round')}
    `);
    await run.query(
      definer(
        'tenant_figures()',
        'TABLE (tenant_id uuid, institutions bigint, rounds bigint, accounts bigint)',
        `
      SELECT t.id, (SELECT count(*) FROM institution i WHERE i.tenant_id = t.id),
        (SELECT count(*) FROM round r WHERE r.tenant_id = t.id), (SELECT count(*) FROM account a WHERE a.tenant_id = t.id)
      FROM tenant t WHERE app_is_operator()`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION tenant_figures(); DROP FUNCTION tenants_with_publications();
      DROP FUNCTION jobs_handed(uuid[]); DROP FUNCTION pending_jobs(int);
      DROP POLICY owner_reads ON institution; DROP POLICY owner_reads ON round;
      DROP TABLE job_outbox, publication, result, result_set;
      DROP FUNCTION announce_job();
    `);
  }
}
