import pg from 'pg';
import { ClearError } from './say.mjs';

/** The roles of an installation: who owns the tables, who serves requests, who owns the queue. */
export const ROLES = { owner: 'briedums_owner', app: 'briedums_app', queue: 'briedums_queue' };

const ATTRIBUTES = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

const { escapeIdentifier: id, escapeLiteral: text } = pg;

const SENTENCES = {
  '28P01': 'the password is wrong',
  28000: 'the user may not sign in',
  '3D000': 'there is no such database',
  42501: 'its user may not create roles and databases',
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ETIMEDOUT: 'nothing answers there',
  53300: 'it has no connection left',
};

/** An address without its password, fit to be shown. */
export function withoutPassword(url) {
  try {
    const shown = new URL(url);
    if (shown.password) shown.password = '…';
    return decodeURI(shown.href);
  } catch {
    return 'that is not an address';
  }
}

function explain(url, error) {
  const why = SENTENCES[error.code] ?? (/timeout/i.test(error.message) ? SENTENCES.ETIMEDOUT : undefined);
  if (!why) return error;
  return new ClearError(`The database at ${withoutPassword(url)} cannot be used: ${why}.`);
}

/** Connects, runs `work(client)` and closes. Errors of connecting and of missing rights come as one sentence. */
export async function withClient(url, work) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ClearError('A database address looks like postgres://user:password@host:5432/database.');
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away after an answer is reported by the query that follows, not as an unheard event.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw explain(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A role somebody made before must not be one that sees past row level security. */
function refuseMighty(name, role) {
  if (!role.rolsuper && !role.rolbypassrls) return;
  throw new ClearError(
    `The role ${name} is a superuser or bypasses row level security: drop it or take that away.`,
  );
}

async function ensureRole(client, name, password) {
  const { rows } = await client.query('SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = $1', [
    name,
  ]);
  if (rows[0]) refuseMighty(name, rows[0]);
  const make = rows[0] ? `ALTER ROLE ${id(name)} WITH LOGIN` : `CREATE ROLE ${id(name)} WITH ${ATTRIBUTES}`;
  await client.query(`${make} PASSWORD ${text(password)}`);
  // Only a member of a role may hand it a database or a schema; a superuser is one of every role.
  await client.query(`GRANT ${id(name)} TO CURRENT_USER`);
}

async function ensureDatabase(client, database) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${id(database)} OWNER ${id(ROLES.owner)}`);
}

/** Inside the database: nothing for everybody, everything for the owner, one schema for the queue. */
async function grantInside(client, database) {
  const { owner, app, queue } = ROLES;
  const statements = [
    `REVOKE ALL ON DATABASE ${id(database)} FROM PUBLIC`,
    `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${id(database)} TO ${id(owner)}`,
    `GRANT CONNECT ON DATABASE ${id(database)} TO ${id(app)}, ${id(queue)}`,
    // Adding many jobs at once goes through a temporary table.
    `GRANT TEMPORARY ON DATABASE ${id(database)} TO ${id(queue)}`,
    `REVOKE ALL ON SCHEMA public FROM PUBLIC`,
    `GRANT USAGE, CREATE ON SCHEMA public TO ${id(owner)}`,
    `GRANT USAGE ON SCHEMA public TO ${id(app)}`,
    `CREATE SCHEMA IF NOT EXISTS queue AUTHORIZATION ${id(queue)}`,
  ];
  for (const statement of statements) await client.query(statement);
}

/** The same server and options under another user, password and database. */
export function addressFor(adminUrl, { user, password, database }) {
  const url = new URL(adminUrl);
  url.username = user;
  url.password = password;
  if (database) url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** The addresses of the three roles in a database, as the backend wants them. */
export const roleAddresses = (adminUrl, { database, passwords }) =>
  Object.fromEntries(
    Object.entries(ROLES).map(([part, user]) => [
      part,
      addressFor(adminUrl, { user, password: passwords[part], database }),
    ]),
  );

/**
 * Creates or repairs the three roles and the database, whatever of it is there already.
 *
 * @param adminUrl address of a role that may create roles and databases; superuser is not needed
 * @param options `database`; `passwords` of owner, app and queue
 * @returns `{ owner, app, queue }`: their addresses. Errors: one sentence when it cannot be reached or may not.
 */
export async function prepareDatabase(adminUrl, { database, passwords }) {
  await withClient(adminUrl, async (client) => {
    for (const [part, name] of Object.entries(ROLES)) await ensureRole(client, name, passwords[part]);
    await ensureDatabase(client, database);
  });
  const inside = new URL(adminUrl);
  inside.pathname = `/${encodeURIComponent(database)}`;
  await withClient(inside.href, (client) => grantInside(client, database));
  return roleAddresses(adminUrl, { database, passwords });
}
