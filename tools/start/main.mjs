import { buildStale } from '../lib/build.mjs';
import { makeCleanup } from '../lib/cleanup.mjs';
import { inRoot } from '../lib/paths.mjs';
import { waitUntil } from '../lib/ports.mjs';
import { ClearError, diskFull, isDiskFull, step } from '../lib/say.mjs';
import { announcement } from './announce.mjs';
import { serverEnv } from './backend.mjs';
import { openDatabase } from './database.mjs';
import { isReady, needPort } from './address.mjs';
import { demoAccounts, setUp } from './set-up.mjs';
import { localAddress, readSettings } from './settings.mjs';
import { claimFolder } from './single.mjs';
import { keepRunning, startProgram, stopProgram } from './supervise.mjs';

const print = (text) => process.stdout.write(`${text}\n`);

async function startServer(settings, env, cleanup) {
  const server = startProgram('http', inRoot('dist/backend/main.js'), env, print);
  cleanup.later(() => stopProgram(server));
  let ended;
  void server.ended.then((how) => (ended = how));
  const url = localAddress(settings);
  const settled = await step('starting the server', () =>
    waitUntil(() => ended !== undefined || isReady(url), 60_000),
  );
  if (ended) throw new ClearError(`The server ended while it started (${ended}); its words are above.`);
  if (!settled) throw new ClearError('The server did not become ready within a minute.');
  return server;
}

async function run(settings, cleanup) {
  await claimFolder(settings, cleanup);
  await needPort(settings);
  const addresses = await step('opening the database', () => openDatabase(cleanup));
  await buildStale(['backend', 'admin', 'respondent']);
  const invitation = await setUp(settings, addresses);
  const env = serverEnv(settings, addresses);
  const server = await startServer(settings, env, cleanup);
  const worker = () => startProgram('jobs', inRoot('dist/backend/worker.js'), env, print);
  cleanup.later(keepRunning('worker', worker, print));
  const accounts = await demoAccounts(settings, addresses);
  print(announcement(settings.publicUrl, accounts));
  if (invitation.length > 0)
    print(`\nThe first operator signs in once through:\n  ${invitation.join('\n  ')}`);
  const how = await server.ended;
  if (!cleanup.ending()) throw new ClearError(`The server ended (${how}), so everything is stopped.`);
}

/** Starts the whole system and stays until it is asked to stop, with exit code 0 then. */
export async function main(argv) {
  const settings = readSettings(argv);
  const cleanup = makeCleanup({ onSignal: () => print('\nStopping …') });
  try {
    await run(settings, cleanup);
  } catch (error) {
    // Work that is cut short by Ctrl-C fails in its own ways, which is no news.
    if (cleanup.ending()) return cleanup.end(0);
    const shown =
      isDiskFull(error) && !(error instanceof ClearError) ? diskFull('what Briedums keeps') : error;
    process.stderr.write(`${shown instanceof ClearError ? shown.message : shown.stack}\n`);
    await cleanup.end(1);
  }
}
