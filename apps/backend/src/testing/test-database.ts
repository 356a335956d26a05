import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { roleOf } from '../database/data-source';
import { migrate } from '../database/migrate';
import { prepareQueueTables } from '../jobs/queue-tables';

export interface TestDatabase {
  env: Record<string, string>;
  /** As the superuser: to look behind row-level security and to prepare data. */
  admin: pg.Pool;
  /** Lets go of it and leaves it there. */
  close(): Promise<void>;
  drop(): Promise<void>;
}

/** The names of the three roles begin with `owners`. */
interface Place {
  server: string;
  name: string;
  owners: string;
  password: string;
}

const TEMPLATE = 'briedums_template';

const serverUrl = (): string => {
  const server = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!server) throw new Error('TEST_DATABASE_ADMIN_URL is not set; run the tests through npm test');
  return server;
};

const addressOf = ({ server, name }: Pick<Place, 'server' | 'name'>, login: object = {}): string =>
  Object.assign(new URL(server), { ...login, pathname: `/${name}` }).href;

const envOf = (place: Place): Record<string, string> => {
  const { owners, password } = place;
  const url = (role: string) => addressOf(place, { username: `${owners}_${role}`, password });
  return { DATABASE_APP_URL: url('app'), DATABASE_OWNER_URL: url('owner'), DATABASE_QUEUE_URL: url('queue') };
};

/** Roles, database and tables as an installation makes them; the tables of the queue come with the first worker. */
const make = async (root: pg.Client, place: Place): Promise<void> => {
  const { name, owners, password } = place;
  for (const role of ['owner', 'app', 'queue'])
    await root.query(`CREATE ROLE ${owners}_${role} LOGIN PASSWORD '${password}' NOBYPASSRLS`);
  await root.query(`CREATE DATABASE ${name} OWNER ${owners}_owner`);
  const admin = new pg.Client({ connectionString: addressOf(place) });
  await admin.connect();
  await admin.query(`CREATE SCHEMA queue AUTHORIZATION ${owners}_queue`);
  await admin.end();
  const { DATABASE_OWNER_URL = '', DATABASE_APP_URL = '' } = envOf(place);
  await migrate(DATABASE_OWNER_URL, roleOf(DATABASE_APP_URL));
};

const exists = async (root: pg.Client, name: string): Promise<boolean> =>
  (await root.query('SELECT FROM pg_database WHERE datname = $1', [name])).rows.length > 0;

/**
 * Makes a database that others are copied from, unless it is there: the first test file of a run does, others wait for it. It gets
 * its name when it is complete.
 */
export const ensureTemplate = async (
  name: string,
  build: (unfinished: string) => Promise<void>,
): Promise<void> => {
  const root = new pg.Client({ connectionString: serverUrl() });
  await root.connect();
  try {
    await root.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    if (await exists(root, name)) return;
    await build(`${name}_unfinished`);
    await root.query(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`);
  } finally {
    await root.end();
  }
};

/** All copies have the roles of the template; its password follows from that of the server, which every test file knows. */
const copyOf = (server: string, name: string): Place => ({
  server,
  name,
  owners: TEMPLATE,
  password: createHash('sha256').update(server).digest('hex').slice(0, 24),
});

const ensureBase = (server: string): Promise<void> =>
  ensureTemplate(TEMPLATE, async (name) => {
    const root = new pg.Client({ connectionString: server });
    await root.connect();
    const place = copyOf(server, name);
    await make(root, place);
    await prepareQueueTables(envOf(place)['DATABASE_QUEUE_URL'] ?? '', 'queue');
    await root.end();
  });

interface Wanted {
  /** Roles that the test may change, and no tables of the queue: made from nothing. */
  fresh?: boolean;
  /** Another template than the one with the tables alone. */
  template?: string;
  name?: string;
}

/** A database of its own for one test file, on the server named by TEST_DATABASE_ADMIN_URL, migrated, with the three roles. */
export const createTestDatabase = async ({
  fresh = false,
  template = TEMPLATE,
  name = `t_${randomUUID().replaceAll('-', '').slice(0, 12)}`,
}: Wanted = {}): Promise<TestDatabase> => {
  const server = serverUrl();
  if (!fresh) await ensureBase(server);
  const root = new pg.Client({ connectionString: server });
  await root.connect();
  const place = fresh
    ? { server, name, owners: name, password: randomBytes(12).toString('hex') }
    : copyOf(server, name);
  if (fresh) await make(root, place);
  else await root.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${TEMPLATE}_owner`);
  const admin = new pg.Pool({ connectionString: addressOf(place), max: 4 });
  // The server ends idle connections when the database is dropped.
  admin.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await admin.end();
    await root.end();
  };
  const drop = async (): Promise<void> => {
    await admin.end();
    await root.query(`DROP DATABASE ${name} WITH (FORCE)`);
    if (fresh) for (const role of ['owner', 'app', 'queue']) await root.query(`DROP ROLE ${name}_${role}`);
    await root.end();
  };
  return { env: envOf(place), admin, close, drop };
};
