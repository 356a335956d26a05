import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './helpers';

/** Lets the worker remove jobs that were handed over, but for those that it names. */
export class ForgottenJobs1790000000011 implements MigrationInterface {
  name = 'ForgottenJobs1790000000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE POLICY owner_forgets ON job_outbox FOR DELETE TO CURRENT_USER USING (handed_at IS NOT NULL);
      CREATE INDEX job_outbox_handed ON job_outbox (handed_at) WHERE handed_at IS NOT NULL;
    `);
    await run.query(
      definer(
        'forget_jobs(seconds int, but uuid[])',
        'void',
        `
      DELETE FROM job_outbox WHERE handed_at < now() - make_interval(secs => seconds) AND NOT id = ANY (but)`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION forget_jobs(int, uuid[]); DROP INDEX job_outbox_handed;
      DROP POLICY owner_forgets ON job_outbox;
    `);
  }
}
