import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answers, waitUntil } from '../lib/ports.mjs';

const pidFile = (dataDir) => join(dataDir, 'postmaster.pid');

/** What `postmaster.pid` says: process id, port and state ("ready", "starting", "stopping"). */
export function parsePidFile(text) {
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), state: (lines[7] ?? '').trim() };
}

/** On Linux: ended, but not yet collected by a parent, as stays for ever in a container without an init process. */
function isZombie(pid) {
  try {
    return /^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** True while a process of this id runs, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A process id may have gone to another program since; on Linux its command line tells. */
function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  const file = `/proc/${pid}/cmdline`;
  if (process.platform !== 'linux' || !existsSync(file)) return true;
  try {
    return readFileSync(file, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

function read(dataDir) {
  try {
    return parsePidFile(readFileSync(pidFile(dataDir), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The server that already runs on a data folder, `{ pid, port }`, or undefined. One that is starting or stopping
 * is waited for; a pid file left by a crash is removed, so that the next start is not held up by it.
 */
export async function livePostmaster(dataDir, patience = 30_000) {
  const settled = async () => {
    const found = read(dataDir);
    return !found || !isPostgres(found.pid) || (found.state === 'ready' && (await answers(found.port)));
  };
  await waitUntil(settled, patience);
  const found = read(dataDir);
  if (!found) return undefined;
  if (isPostgres(found.pid) && (await answers(found.port))) return { pid: found.pid, port: found.port };
  if (!isPostgres(found.pid)) rmSync(pidFile(dataDir), { force: true });
  return undefined;
}

/** Ends a server that nobody looks after any more, at once and without saving: its data is about to be removed. */
export async function stopPostmaster(dataDir) {
  const found = read(dataDir);
  if (!found || !isPostgres(found.pid)) return;
  process.kill(found.pid, 'SIGQUIT');
  await waitUntil(() => !isAlive(found.pid), 10_000);
}
