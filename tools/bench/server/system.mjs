import { randomBytes } from 'node:crypto';
import { build, stale } from '../../lib/build.mjs';
import { inRoot } from '../../lib/paths.mjs';
import { freePort, waitUntil } from '../../lib/ports.mjs';
import { prepareDatabase } from '../../lib/roles.mjs';
import { ClearError, step } from '../../lib/say.mjs';
import { isReady } from '../../start/address.mjs';
import { backendCommand, serverEnv } from '../../start/backend.mjs';
import { startProgram, stopProgram } from '../../start/supervise.mjs';
import { testDatabase } from '../../test/database.mjs';

const secret = () => randomBytes(12).toString('hex');
const say = (line) => process.stderr.write(`${line}\n`);

/** Both programs of the backend with the demonstration on a database that is thrown away. */
async function start(later) {
  await build(stale(['backend']));
  const database = await testDatabase();
  later(database.stop);
  const passwords = { owner: secret(), app: secret(), queue: secret() };
  const addresses = await prepareDatabase(database.url, { database: 'bench', passwords });
  const port = await freePort();
  const settings = { port, host: '127.0.0.1', publicUrl: `http://localhost:${port}` };
  for (const command of ['migrate', 'seed-demo']) await backendCommand(command, settings, addresses);
  for (const file of ['main', 'worker']) {
    const program = startProgram(
      file,
      inRoot(`dist/backend/${file}.js`),
      serverEnv(settings, addresses),
      say,
    );
    later(() => stopProgram(program));
  }
  const url = `http://127.0.0.1:${port}`;
  if (!(await waitUntil(() => isReady(url), 60_000))) throw new ClearError('The server did not start.');
  const accounts = (await backendCommand('demo-accounts', settings, addresses)).map((line) =>
    JSON.parse(line),
  );
  const superuser = Object.assign(new URL(database.url), { pathname: '/bench' }).href;
  return { url, origin: settings.publicUrl, database: addresses.app, superuser, accounts };
}

/** Runs `work({ url, origin, database, superuser, accounts })` on a system of its own; `database` is the application's address. */
export async function withSystem(work) {
  const undo = [];
  try {
    const system = await step('starting a server with the demonstration', () =>
      start((last) => undo.unshift(last)),
    );
    return await work(system);
  } finally {
    for (const last of undo) await last();
  }
}
