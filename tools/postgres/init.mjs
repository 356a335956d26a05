import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClearError, diskFull, isDiskFull } from '../lib/say.mjs';
import { runProgram } from './run.mjs';

/**
 * The default order of texts is PostgreSQL's own code-point order, the same on every machine and version; a column
 * people read sorts by a collation of its own (`COLLATE "lv-x-icu"`).
 */
const OPTIONS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--text-search-config=simple',
  '--data-checksums',
  '--auth=scram-sha-256',
  '--username=postgres',
  '--no-instructions',
];

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export const settingArgs = (settings) =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** True when the folder holds a finished cluster: initdb writes the version file early, so the control file counts. */
export const isInitialised = (dataDir) =>
  existsSync(join(dataDir, 'PG_VERSION')) && existsSync(join(dataDir, 'global/pg_control'));

/** An initdb that was killed leaves half a cluster behind, which it then refuses to touch. */
function clearHalf(dataDir) {
  for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true });
}

async function initdb(home, passwordFile, settings) {
  const args = [
    ...OPTIONS,
    `--pwfile=${passwordFile}`,
    ...settingArgs({ ...SETTINGS, ...settings }),
    home.dataDir,
  ];
  const { code, output } = await runProgram(home.program('initdb'), args, home.account);
  if (code === 0) return;
  if (isDiskFull(output)) throw diskFull(`the database in ${home.dataDir}`);
  throw new ClearError(`The database could not be set up in ${home.dataDir}; initdb says:\n${output.trim()}`);
}

/** Creates the cluster with a superuser `postgres` of the given password. `settings` add to postgresql.conf. */
export async function initialise(home, password, settings) {
  clearHalf(home.dataDir);
  const folder = mkdtempSync(join(tmpdir(), 'briedums-init-'));
  try {
    const file = join(folder, 'password');
    writeFileSync(file, password, { mode: 0o600 });
    if (home.account) for (const path of [folder, file]) chownSync(path, home.account.uid, home.account.gid);
    await initdb(home, file, settings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
