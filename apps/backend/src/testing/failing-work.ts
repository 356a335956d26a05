import type { TestApp } from './test-app';
import { until } from './until';

/** Begins to refuse every change of a table, as if the database were down whenever its rows are worked on; gives how to end it. */
export const refuseChanges = async (
  { database: { admin } }: TestApp,
  table: string,
): Promise<() => Promise<unknown>> => {
  await admin.query(`
    CREATE FUNCTION down() RETURNS trigger LANGUAGE plpgsql AS
      $f$ BEGIN RAISE EXCEPTION 'the database is down'; END $f$;
    CREATE TRIGGER down BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION down();`);
  return () => admin.query(`DROP TRIGGER down ON ${table}; DROP FUNCTION down()`);
};

/** As after a restore of the application's tables alone: what was asked for is handed over, and the queue has lost it. */
export const loseJobs = ({ database: { admin } }: TestApp): Promise<unknown> =>
  admin.query('UPDATE job_outbox SET handed_at = now()');

/** Waits until the queue has given up the job with this value in its payload. */
export const jobGivenUp = async (
  { database: { admin } }: TestApp,
  key: 'resultSetId' | 'mailId',
  value: string,
): Promise<void> => {
  const given = async (): Promise<boolean> => {
    const { rows } = await admin.query<{ failed: boolean }>(
      `SELECT EXISTS (SELECT FROM queue.job WHERE id = (SELECT id::text FROM job_outbox
         WHERE payload -> 'payload' ->> $1 = $2) AND state = 'failed') AS failed`,
      [key, value],
    );
    return rows[0]?.failed ?? false;
  };
  await until(given, (failed) => failed, 40);
};
