import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort, waitUntil } from '../lib/ports.mjs';
import { ClearError } from '../lib/say.mjs';

/** Debian's name first; Valkey goes on where Redis changed its licence. */
const PROGRAMS = ['redis-server', 'valkey-server'];

/** The running program, or undefined when the machine has none of that name. */
async function run(program, args) {
  const child = spawn(program, args, { stdio: 'ignore' });
  const started = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]);
  return started ? child : undefined;
}

async function firstOf(programs, args) {
  for (const program of programs) {
    const child = await run(program, args);
    if (child) return child;
  }
  return undefined;
}

/** Starts a Redis of its own for the tests where one is installed: `{ url, stop() }`, undefined elsewhere. */
export async function testRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'briedums-redis-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const port = await freePort();
  const child = await firstOf(PROGRAMS, [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
  ]);
  if (!child) return remove();
  const stop = async () => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill()) await ended;
    remove();
  };
  if (await waitUntil(() => answers(port), 10_000)) return { url: `redis://127.0.0.1:${port}`, stop };
  await stop();
  throw new ClearError('The Redis of this machine does not start; remove it or mend it.');
}
