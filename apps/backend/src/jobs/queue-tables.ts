import { type PgQueryable, runMigrations } from 'bullmq';
import pg from 'pg';

/**
 * Brings the queue's tables up to date in a schema that its role owns. The queue would ask for the schema even when it is
 * there, for which PostgreSQL wants a right over the whole database that the role does not need otherwise.
 */
export const prepareQueueTables = async (url: string, schema: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
    const there: PgQueryable = {
      query: async (text: string, values?: unknown[]) =>
        client.query(text.startsWith('CREATE SCHEMA IF NOT EXISTS') ? 'SELECT' : text, values),
    } as PgQueryable;
    await runMigrations(rowCount ? there : (client as unknown as PgQueryable), schema);
  } finally {
    await client.end();
  }
};
