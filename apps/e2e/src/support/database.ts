import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

export interface Database {
  /** What the backend's programs are told of it. */
  env: Record<string, string>;
  /** As the superuser: to look behind row-level security and to prepare data. */
  adminUrl: string;
  drop(): Promise<void>;
}

const ROLES = ['owner', 'app', 'queue'] as const;

const serverAddress = (): string => {
  const server = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!server) throw new Error('TEST_DATABASE_ADMIN_URL is not set; run the journeys through npm test');
  return server;
};

const withServer = async (work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: serverAddress() });
  await client.connect();
  await work(client).finally(() => client.end());
};

/** An empty database with its three roles and the queue's schema, on the server of the tests. */
export const createDatabase = async (): Promise<Database> => {
  const name = `j_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const password = randomBytes(12).toString('hex');
  const address = (role?: string): string =>
    Object.assign(new URL(serverAddress()), {
      pathname: `/${name}`,
      ...(role && { username: role, password }),
    }).href;
  await withServer(async (client) => {
    for (const role of ROLES) await client.query(`CREATE ROLE ${name}_${role} LOGIN PASSWORD '${password}'`);
    await client.query(`CREATE DATABASE ${name} OWNER ${name}_owner`);
  });
  const inside = new pg.Client({ connectionString: address() });
  await inside.connect();
  await inside.query(`CREATE SCHEMA queue AUTHORIZATION ${name}_queue`).finally(() => inside.end());
  return {
    adminUrl: address(),
    env: Object.fromEntries(
      ROLES.map((role) => [`DATABASE_${role.toUpperCase()}_URL`, address(`${name}_${role}`)]),
    ),
    drop: () =>
      withServer(async (client) => {
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
        for (const role of ROLES) await client.query(`DROP ROLE ${name}_${role}`);
      }),
  };
};
