import pg from 'pg';
import { shared } from './shared';

let pool: pg.Pool | undefined;

/** Rows of the database, behind row-level security: to prepare what no page can, and to look at what no page shows. */
export const query = async <Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => {
  if (!pool) {
    pool = new pg.Pool({ connectionString: shared().adminUrl, max: 2 });
    // The server ends idle connections when the database is dropped.
    pool.on('error', () => undefined);
  }
  return (await pool.query<Row>(sql, values)).rows;
};

export const closeDatabase = async (): Promise<void> => {
  await pool?.end();
  pool = undefined;
};
