import assert from 'node:assert/strict';
import { mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { livePostmaster, parsePidFile } from './postmaster.mjs';

const text = (pid) => `${pid}\n/data\n1700000000\n5999\n\n127.0.0.1\n 123\nready   \n`;

it('reads process, port and state from a pid file', () => {
  assert.deepEqual(parsePidFile(text(42)), { pid: 42, port: 5999, state: 'ready' });
});

it('removes a pid file whose process is no database any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briedums-pid-'));
  const file = join(folder, 'postmaster.pid');
  // No process has this id: it is above the highest that Linux gives.
  writeFileSync(file, text(4_194_999));
  assert.equal(await livePostmaster(folder, 500), undefined);
  assert.equal(existsSync(file), false);
  rmSync(folder, { recursive: true });
});
