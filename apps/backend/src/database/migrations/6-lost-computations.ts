import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, ownerReads } from './helpers';

/** Lets the worker find computations under way, of all tenants, whose job may be over without having ended them. */
export class LostComputations1790000000006 implements MigrationInterface {
  name = 'LostComputations1790000000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ${ownerReads('result_set')}
      CREATE INDEX result_set_under_way ON result_set (tenant_id) WHERE state IN ('queued', 'running');
      CREATE INDEX job_outbox_computation ON job_outbox (tenant_id, (payload -> 'payload' ->> 'resultSetId'))
        WHERE queue = 'computeRound';
    `);
    await run.query(
      definer(
        'computations_handed()',
        'TABLE (id uuid, payload jsonb)',
        `
      SELECT o.id, o.payload FROM result_set s
      JOIN job_outbox o ON o.tenant_id = s.tenant_id AND o.queue = 'computeRound'
        AND o.payload -> 'payload' ->> 'resultSetId' = s.id::text
      WHERE s.state IN ('queued', 'running') AND o.handed_at IS NOT NULL`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION computations_handed(); DROP INDEX job_outbox_computation, result_set_under_way;
      DROP POLICY owner_reads ON result_set;
    `);
  }
}
