import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { roleOf } from '../database/data-source';
import { migrate } from '../database/migrate';

export interface TestDatabase {
  env: Record<string, string>;
  /** As the superuser: to look behind row-level security and to prepare data. */
  admin: pg.Pool;
  drop(): Promise<void>;
}

/** A database of its own for one test file, on the server named by TEST_DATABASE_ADMIN_URL, migrated, with the three roles. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const server = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!server) throw new Error('TEST_DATABASE_ADMIN_URL is not set; run the tests through npm test');
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const password = randomBytes(12).toString('hex');
  const root = new pg.Client({ connectionString: server });
  await root.connect();
  for (const role of ['owner', 'app', 'queue'])
    await root.query(`CREATE ROLE ${name}_${role} LOGIN PASSWORD '${password}' NOBYPASSRLS`);
  await root.query(`CREATE DATABASE ${name} OWNER ${name}_owner`);
  const url = (role: string): string =>
    Object.assign(new URL(server), { username: role, password, pathname: `/${name}` }).href;
  const adminUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const admin = new pg.Pool({ connectionString: adminUrl, max: 4 });
  // The server ends idle connections when the database is dropped.
  admin.on('error', () => undefined);
  await admin.query(`CREATE SCHEMA queue AUTHORIZATION ${name}_queue`);
  const env = {
    DATABASE_APP_URL: url(`${name}_app`),
    DATABASE_OWNER_URL: url(`${name}_owner`),
    DATABASE_QUEUE_URL: url(`${name}_queue`),
  };
  await migrate(env.DATABASE_OWNER_URL, roleOf(env.DATABASE_APP_URL));
  const drop = async (): Promise<void> => {
    await admin.end();
    await root.query(`DROP DATABASE ${name} WITH (FORCE)`);
    for (const role of ['owner', 'app', 'queue']) await root.query(`DROP ROLE ${name}_${role}`);
    await root.end();
  };
  return { env, admin, drop };
};
