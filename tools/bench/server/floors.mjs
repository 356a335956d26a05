import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inRoot } from '../../lib/paths.mjs';
import { clientOf } from './client.mjs';

/** Runs `work(read)` beside a plain server that answers with `bytes`; `read()` asks it. */
export async function withPlainHttp(bytes, work) {
  const folder = mkdtempSync(join(tmpdir(), 'briedums-bench-'));
  const file = join(folder, 'answer');
  writeFileSync(file, bytes);
  const child = spawn(
    process.execPath,
    [inRoot('tools/bench/server/plain-http.mjs'), file, 'application/json'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const [port] = await once(child.stdout, 'data');
    const { call } = clientOf({ url: `http://127.0.0.1:${String(port).trim()}`, origin: '' });
    return await work(() => call('GET', '/'));
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs `work(transaction)` on one connection of the application's role; `transaction(statements)` runs `[sql, values]`
 * pairs under the tenant's row-level security and gives the last one's rows.
 */
export async function withSql({ database }, tenantId, work) {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await work(async (statements) => {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.tenant', $1, true)", [tenantId]);
      let rows;
      for (const [sql, values] of statements) ({ rows } = await client.query(sql, values));
      await client.query('COMMIT');
      return rows;
    });
  } finally {
    await client.end();
  }
}
