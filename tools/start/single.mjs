import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../lib/paths.mjs';
import { answers } from '../lib/ports.mjs';
import { ClearError, diskFull, isDiskFull } from '../lib/say.mjs';
import { isAlive } from '../postgres/postmaster.mjs';

const file = () => join(dataDir(), 'running.json');

function read() {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch {
    return undefined;
  }
}

function write(note) {
  try {
    mkdirSync(dataDir(), { recursive: true, mode: 0o711 });
    writeFileSync(file(), JSON.stringify(note));
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(dataDir());
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new ClearError(
      `Nothing can be written to ${dataDir()}: it is read-only or another user's; BRIEDUMS_DATA_DIR names another folder.`,
    );
  }
}

/**
 * Two starts from one folder would share a database that the first to end takes away. Refuses the second; a note
 * left by one that was killed counts for nothing.
 */
export async function claimFolder({ port }, cleanup) {
  const other = read();
  if (other && other.pid !== process.pid && isAlive(other.pid) && (await answers(other.port))) {
    throw new ClearError(
      `Briedums already runs from this folder, on port ${other.port} (process ${other.pid}): stop that one first.`,
    );
  }
  write({ pid: process.pid, port });
  cleanup.later(async () => rmSync(file(), { force: true }));
}
