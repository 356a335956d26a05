import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './helpers';

/**
 * A past round that was imported by mistake can be removed with its scores. Results of answers stay out of reach: the
 * restrictive policies hold on top of the tenant's.
 */
export class ImportedRounds1790000000005 implements MigrationInterface {
  name = 'ImportedRounds1790000000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE POLICY only_imported ON result_set AS RESTRICTIVE FOR DELETE USING (EXISTS (
        SELECT FROM round r
        WHERE r.tenant_id = result_set.tenant_id AND r.id = result_set.round_id AND r.origin = 'imported'));
      CREATE POLICY only_imported ON result AS RESTRICTIVE FOR DELETE USING (EXISTS (
        SELECT FROM result_set s JOIN round r ON r.tenant_id = s.tenant_id AND r.id = s.round_id
        WHERE s.tenant_id = result.tenant_id AND s.id = result.result_set_id AND r.origin = 'imported'));
      ${grant('DELETE', 'result_set')} ${grant('DELETE', 'result')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DO $$ BEGIN EXECUTE format('REVOKE DELETE ON result_set, result FROM %I', current_setting('briedums.app_role')); END $$;
      DROP POLICY only_imported ON result_set; DROP POLICY only_imported ON result;
    `);
  }
}
