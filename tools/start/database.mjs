import { join } from 'node:path';
import { dataDir } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { prepareDatabase, withClient } from '../lib/roles.mjs';
import { ClearError } from '../lib/say.mjs';
import { keptSecrets } from '../lib/secrets.mjs';

const DATABASE = 'briedums';
const READY = ['DATABASE_OWNER_URL', 'DATABASE_APP_URL'];

/** Someone who prepared the roles gives their addresses; the queue's is not needed where Redis carries it. */
function givenAddresses(env) {
  const given = READY.filter((name) => env[name]);
  if (given.length === 0) return undefined;
  const missing = [...READY, ...(env.REDIS_URL ? [] : ['DATABASE_QUEUE_URL'])].filter((name) => !env[name]);
  if (missing.length > 0)
    throw new ClearError(`${given.join(', ')} is set; ${missing.join(', ')} is needed too.`);
  return { owner: env.DATABASE_OWNER_URL, app: env.DATABASE_APP_URL, queue: env.DATABASE_QUEUE_URL };
}

function passwords() {
  const names = { owner: 'databaseOwner', app: 'databaseApp', queue: 'databaseQueue' };
  const kept = keptSecrets(dataDir(), Object.values(names));
  return Object.fromEntries(Object.entries(names).map(([part, name]) => [part, kept[name]]));
}

function databaseName(url) {
  const name = URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
  return name || DATABASE;
}

/** Starts the bundled server and stops it with everything else, also when that is asked for while it starts. */
async function bundledServer(cleanup) {
  const port = process.env.BRIEDUMS_POSTGRES_PORT ? Number(process.env.BRIEDUMS_POSTGRES_PORT) : undefined;
  const starting = startPostgres({ dataDir: join(dataDir(), 'postgres'), port });
  cleanup.later(async () => (await starting.catch(() => undefined))?.stop());
  return (await starting).url();
}

/**
 * The database of this start, reachable and with its roles: `{ owner, app, queue }` addresses. The bundled
 * PostgreSQL, unless DATABASE_URL or the addresses of prepared roles are set.
 */
export async function openDatabase(cleanup, env = process.env) {
  const given = givenAddresses(env);
  if (given) {
    for (const url of Object.values(given).filter(Boolean)) await withClient(url, () => undefined);
    return given;
  }
  if (env.DATABASE_URL) {
    return prepareDatabase(env.DATABASE_URL, {
      database: databaseName(env.DATABASE_URL),
      passwords: passwords(),
    });
  }
  return prepareDatabase(await bundledServer(cleanup), { database: DATABASE, passwords: passwords() });
}

/** The environment that gives the backend's programs their database. Only the command line acts as the owner. */
export const databaseEnv = ({ app, queue }) => ({
  DATABASE_URL: undefined,
  DATABASE_OWNER_URL: undefined,
  DATABASE_APP_URL: app,
  DATABASE_QUEUE_URL: queue,
});

export const ownerEnv = (addresses) => ({ ...databaseEnv(addresses), DATABASE_OWNER_URL: addresses.owner });
