import { readConfig } from '../config/config';
import { createApp } from '../http/create-app';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';

describe('the role of the application', () => {
  let database: TestDatabase;
  let app: string;
  let owner: string;
  beforeAll(async () => {
    database = await createTestDatabase({ fresh: true });
    const { DATABASE_APP_URL = '', DATABASE_OWNER_URL = '' } = database.env;
    [app, owner] = [DATABASE_APP_URL, DATABASE_OWNER_URL].map((url) => new URL(url).username) as [
      string,
      string,
    ];
  });
  afterAll(() => database.drop());

  const start = async (changes: Record<string, string> = {}): Promise<void> => {
    const env = { NODE_ENV: 'test', LOG_LEVEL: 'silent', PORTALS_DIR: '/nonexistent', ...database.env };
    const made = await createApp(readConfig({ ...env, ...changes }));
    try {
      await made.init();
    } finally {
      await made.close();
    }
  };
  const refusal = /^The configuration is not valid: DATABASE_APP_URL names a role that row-level security/;

  it('lets the program start when row-level security binds it', async () => {
    await expect(start()).resolves.toBeUndefined();
  });

  it('stops the start when it is a superuser or the owner of the tables', async () => {
    const superuser = Object.assign(new URL(process.env['TEST_DATABASE_ADMIN_URL'] ?? ''), {
      pathname: new URL(database.env['DATABASE_APP_URL'] ?? '').pathname,
    });
    await expect(start({ DATABASE_APP_URL: superuser.href })).rejects.toThrow(refusal);
    await expect(start({ DATABASE_APP_URL: database.env['DATABASE_OWNER_URL'] ?? '' })).rejects.toThrow(
      refusal,
    );
  });

  it.each([
    ['may pass row-level security', () => [`ALTER ROLE ${app} BYPASSRLS`, `ALTER ROLE ${app} NOBYPASSRLS`]],
    ['may become the owner', () => [`GRANT ${owner} TO ${app}`, `REVOKE ${owner} FROM ${app}`]],
    [
      'owns one table',
      () => [`CREATE TABLE own (id int); ALTER TABLE own OWNER TO ${app}`, `DROP TABLE own`],
    ],
  ])('stops the start when it %s', async (_, statements) => {
    const [give = '', take = ''] = statements();
    await database.admin.query(give);
    await expect(start()).rejects.toThrow(refusal);
    await database.admin.query(take);
    await expect(start()).resolves.toBeUndefined();
  });
});
