import { buildOne, stale } from '../lib/build.mjs';
import { makeCleanup } from '../lib/cleanup.mjs';
import { inRoot } from '../lib/paths.mjs';
import { portProblem, waitUntil } from '../lib/ports.mjs';
import { ClearError, diskFull, isDiskFull, step } from '../lib/say.mjs';
import { announcement } from './announce.mjs';
import { backendCommand, serverEnv } from './backend.mjs';
import { openDatabase } from './database.mjs';
import { beginFirstStart, endFirstStart } from './first-start.mjs';
import { localAddress, readSettings } from './settings.mjs';
import { claimFolder } from './single.mjs';
import { keepRunning, startProgram, stopProgram } from './supervise.mjs';

const print = (text) => process.stdout.write(`${text}\n`);

/** What a killed start left behind needs a moment to notice; a port that stays taken is somebody else's. */
async function needPort({ port, host }) {
  let problem;
  const free = await waitUntil(async () => !(problem = await portProblem(port, host)), 3000, 250);
  if (free) return;
  if (problem === 'EADDRINUSE') {
    throw new ClearError(
      `Port ${port} is taken by another program; choose another one: PORT=${port + 1} npm start`,
    );
  }
  throw new ClearError(
    `Nothing can listen on ${host} port ${port} (${problem}); choose others with HOST and PORT.`,
  );
}

async function buildWhatChanged() {
  for (const name of stale(['backend', 'admin', 'respondent']))
    await step(`building ${name}`, () => buildOne(name));
}

/** Brings the tables up to date; the first time also the demonstration, or a way in for the first operator. */
async function setUp(settings, addresses) {
  const first = await beginFirstStart(addresses);
  const command = (name) => backendCommand(name, settings, addresses);
  await step('bringing the tables up to date', () => command('migrate'));
  if (first && settings.demo) await step('filling in the demonstration', () => command('seed-demo'));
  const invitation = first && !settings.demo ? await command('first-operator') : [];
  if (first) await endFirstStart(addresses);
  return invitation;
}

const isReady = async (url) => {
  const response = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  );
  return response?.status === 200;
};

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
  await buildWhatChanged();
  const invitation = await setUp(settings, addresses);
  const env = serverEnv(settings, addresses);
  const server = await startServer(settings, env, cleanup);
  const worker = () => startProgram('jobs', inRoot('dist/backend/worker.js'), env, print);
  cleanup.later(keepRunning('worker', worker, print));
  const accounts = settings.demo ? await backendCommand('demo-accounts', settings, addresses) : [];
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
