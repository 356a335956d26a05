import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs, { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';
import { ClearError, diskFull, isDiskFull, step } from './say.mjs';

const STAMP = inRoot('node_modules/.briedums-stamp');

/** What the stamp holds: a fingerprint of the lock file's text and of the platform it was installed for. */
export const stampOf = (lockText, platform = `${process.platform}-${process.arch}`) =>
  createHash('sha256').update(`${platform}\n${lockText}`).digest('hex');

/**
 * True when what npm says it installed (`node_modules/.package-lock.json`) is what the lock file asks for:
 * nothing of another version, nothing required missing.
 */
export function matchesInstalled(lock, installed) {
  const wanted = lock.packages;
  const present = installed.packages;
  const same = (path) => wanted[path] && wanted[path].version === present[path].version;
  const needed = ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer;
  return (
    Object.keys(present).every(same) &&
    Object.entries(wanted)
      .filter(needed)
      .every(([path]) => present[path])
  );
}

function writeStamp(stamp) {
  try {
    writeFileSync(STAMP, stamp);
  } catch {
    // An installation that another user owns: the comparison is simply made again next time.
  }
}

function installedByHand(lockText) {
  const listing = inRoot('node_modules/.package-lock.json');
  if (!existsSync(listing)) return false;
  return matchesInstalled(JSON.parse(lockText), JSON.parse(readFileSync(listing, 'utf8')));
}

/** The npm that started this script, or the one on the PATH. */
function npmCommand(args) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli))
    return [process.execPath, [cli, ...args], false];
  return ['npm', args, process.platform === 'win32'];
}

function runNpm(args) {
  const [command, argv, shell] = npmCommand(args);
  return new Promise((resolve) => {
    const child = spawn(command, argv, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-8000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code === null ? 1 : code, output }));
  });
}

const MEGABYTE = 1_000_000;
const NEEDED = 1300 * MEGABYTE;

/** Free room at the repository in bytes; a Node that cannot tell says there is plenty. */
function freeRoom() {
  if (!fs.statfsSync) return Infinity;
  const { bavail, bsize } = fs.statfsSync(root);
  return bavail * bsize;
}

const noRoom = () => diskFull('the dependencies (about 1.3 GB)');

/** On a full disk npm fails late and in odd ways, so what can be known before is said before. */
function refuseWithoutRoom() {
  const replaced = existsSync(inRoot('node_modules'));
  if (!replaced && freeRoom() < NEEDED) throw noRoom();
}

function explain(output) {
  if (isDiskFull(output) || freeRoom() < 20 * MEGABYTE) return noRoom();
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) {
    return new ClearError(
      'The npm registry could not be reached, so the dependencies could not be installed.',
    );
  }
  return new ClearError(`The dependencies could not be installed; npm says:\n${output.trim()}`);
}

/** Installs the dependencies when the lock file is not the one they were installed from. True if it did. */
export async function installWhenNeeded() {
  const lockText = readFileSync(inRoot('package-lock.json'), 'utf8');
  const stamp = stampOf(lockText);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
  if (!installedByHand(lockText)) {
    await step(
      'installing the dependencies with npm (about 1.3 GB, a minute or two)',
      install,
      process.stderr,
    );
    writeStamp(stamp);
    return true;
  }
  writeStamp(stamp);
  return false;
}

async function install() {
  refuseWithoutRoom();
  const { code, output } = await runNpm(['ci', '--loglevel=error']);
  if (code !== 0) throw explain(output);
}
