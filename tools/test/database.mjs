import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../lib/postgres.mjs';
import { isAlive, stopPostmaster } from '../postgres/postmaster.mjs';

const PREFIX = 'briedums-test-';

/** What a test writes need not survive a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** The process that made a folder is in its name. */
export const makerOf = (name) => Number(name.slice(PREFIX.length).split('-')[0]);

/** A test run that was killed leaves its database running; the next run ends and removes it. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(makerOf(name))) continue;
    const folder = join(tmpdir(), name);
    try {
      await stopPostmaster(join(folder, 'postgres'));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's: it is theirs to remove.
    }
  }
}

/** Starts a PostgreSQL of its own for the tests: `{ url, stop() }`; nothing of it is left after `stop`. */
export async function testDatabase() {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  const superuserPassword = randomBytes(12).toString('hex');
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    superuserPassword,
    settings: SETTINGS,
  });
  const stop = async () => {
    await server.stop();
    for (const path of [server.dataDir, folder]) rmSync(path, { recursive: true, force: true });
  };
  return { url: server.url(), stop };
}
