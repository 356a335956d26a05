import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseHome } from '../postgres/home.mjs';
import { initialise, isInitialised } from '../postgres/init.mjs';
import { livePostmaster } from '../postgres/postmaster.mjs';
import { resetPassword } from '../postgres/password.mjs';
import { runProgram } from '../postgres/run.mjs';
import { freePort, portProblem, waitUntil } from './ports.mjs';
import { ClearError, diskFull, isDiskFull } from './say.mjs';
import { hasSecret, keptSecrets } from './secrets.mjs';

const HOST = '127.0.0.1';
const SECRET = 'postgresSuperuser';

const logFile = (home) => join(home.dataDir, 'server.log');

const logTail = (home) =>
  existsSync(logFile(home)) ? readFileSync(logFile(home), 'utf8').slice(-3000).trim() : '';

async function pgCtl(home, args) {
  return runProgram(home.program('pg_ctl'), [...args, '-D', home.dataDir, '-w', '-t', '60'], home.account);
}

async function portFor(wanted) {
  if (!wanted) return freePort();
  if (await portProblem(wanted, HOST)) {
    throw new ClearError(`Port ${wanted}, which the database was to use, is taken by another program.`);
  }
  return wanted;
}

/** Backends of a server that was killed may live a moment longer; until they end its memory is in use. */
async function launch(home, port) {
  let last;
  const tried = await waitUntil(async () => {
    rmSync(logFile(home), { force: true });
    last = await pgCtl(home, ['start', '-l', logFile(home), '-o', `-p ${port}`]);
    return last.code === 0 || !/still in use/.test(logTail(home));
  }, 10_000);
  if (tried && last.code === 0) return;
  const log = logTail(home) || last.output.trim();
  if (isDiskFull(log)) throw diskFull(`the database in ${home.dataDir}`);
  throw new ClearError(`The database in ${home.dataDir} did not start; its log ends:\n${log}`);
}

function describe(home, port, password, started) {
  const url = (role = 'postgres', database = 'postgres', secret = password) =>
    `postgres://${encodeURIComponent(role)}:${encodeURIComponent(secret)}@${HOST}:${port}/${database}`;
  const stop = async () => {
    await pgCtl(home, ['stop', '-m', 'fast']);
  };
  return { host: HOST, port, dataDir: home.dataDir, password, started, url, stop };
}

/**
 * Starts the bundled PostgreSQL on a data folder, or takes over the one that already runs there (as after its
 * parent was killed). Only this machine can connect, and only with a password.
 *
 * @param options `dataDir`; `port` (a free one unless given); `superuserPassword` (kept in `secrets.json` beside the
 *   data folder unless given); `settings` added to postgresql.conf when the cluster is created.
 * @returns `{ host, port, dataDir, password, started, url(role, database, password), stop() }`; `url()` is the superuser's.
 * Errors: a clear sentence for a full disk, a taken port, a folder of another user.
 */
export async function startPostgres({ dataDir, port, superuserPassword, settings }) {
  const home = reachable(dataDir);
  const kept = superuserPassword !== undefined || hasSecret(dirname(dataDir), SECRET);
  const password = superuserPassword ?? keptSecrets(dirname(dataDir), [SECRET])[SECRET];
  const live = await livePostmaster(home.dataDir);
  if (live) return describe(home, live.port, password, false);
  const chosen = await portFor(port);
  if (!isInitialised(home.dataDir)) await initialise(home, password, settings);
  else if (!kept) await resetPassword(home, password);
  await launch(home, chosen);
  return describe(home, chosen, password, true);
}

function reachable(dataDir) {
  try {
    return databaseHome(dataDir);
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(`the database in ${dataDir}`);
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new ClearError(
      `The database folder ${dataDir} belongs to another user (${error.path ?? error.message}).`,
    );
  }
}
