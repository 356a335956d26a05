import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { prepareQueueTables } from './queue-tables';

describe('prepareQueueTables', () => {
  let database: TestDatabase;
  let url: string;
  beforeAll(async () => {
    database = await createTestDatabase({ fresh: true });
    url = database.env['DATABASE_QUEUE_URL'] ?? '';
  });
  afterAll(() => database.drop());

  it('needs no right over the database when the schema is there, and may run again', async () => {
    await prepareQueueTables(url, 'queue');
    await prepareQueueTables(url, 'queue');
    const { rows } = await database.admin.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'queue' ORDER BY 1`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('says so at once when there is no schema and the role may make none', async () => {
    await expect(prepareQueueTables(url, 'elsewhere')).rejects.toThrow(/permission denied/);
  });

  it('leaves the tables of the application out of its reach', async () => {
    const { rows } = await database.admin.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND has_table_privilege($1, oid, 'SELECT')`,
      [new URL(url).username],
    );
    expect(rows).toEqual([]);
  });
});
