import { watchBackend } from '../lib/build-backend.mjs';
import { makeCleanup } from '../lib/cleanup.mjs';
import { waitUntil } from '../lib/ports.mjs';
import { ClearError, step } from '../lib/say.mjs';
import { forgetBuilt } from '../lib/sources.mjs';
import { announcement } from '../start/announce.mjs';
import { serverEnv } from '../start/backend.mjs';
import { openDatabase } from '../start/database.mjs';
import { isReady, needPort } from '../start/address.mjs';
import { demoAccounts, setUp } from '../start/set-up.mjs';
import { localAddress, readSettings } from '../start/settings.mjs';
import { claimFolder } from '../start/single.mjs';
import { replaceable } from './backend.mjs';
import { watchPortal } from './portals.mjs';

const PORTALS = ['admin', 'respondent'];
const LONG = 24 * 3600_000;

const print = (text) => process.stdout.write(`${text}\n`);

/** Bundles the backend again after each change and puts the new one in the place of the old. */
async function developBackend(settings, addresses, cleanup) {
  const env = { ...serverEnv(settings, addresses), NODE_ENV: 'development' };
  const programs = replaceable(env, () => setUp(settings, addresses), print);
  cleanup.later(programs.end);
  const stopWatching = await watchBackend((ok) => {
    print(ok ? 'backend │ built' : 'backend │ not built: mended by the next change');
    if (ok) programs.replace();
  });
  cleanup.later(stopWatching);
}

async function run(settings, cleanup) {
  await claimFolder(settings, cleanup);
  await needPort(settings);
  const addresses = await step('opening the database', () => openDatabase(cleanup));
  // What is built from here on is for development; the next start builds anew.
  forgetBuilt(['backend', ...PORTALS]);
  for (const name of PORTALS) cleanup.later(watchPortal(name, print));
  await developBackend(settings, addresses, cleanup);
  await waitUntil(() => isReady(localAddress(settings)), LONG, 250);
  print(announcement(settings.publicUrl, await demoAccounts(settings, addresses)));
}

/** Runs everything for development: what changes is built again at once and served at the one address. */
export async function main(argv) {
  const settings = readSettings(argv);
  const cleanup = makeCleanup({ onSignal: () => print('\nStopping …') });
  try {
    await run(settings, cleanup);
  } catch (error) {
    if (cleanup.ending()) return cleanup.end(0);
    process.stderr.write(`${error instanceof ClearError ? error.message : error.stack}\n`);
    await cleanup.end(1);
  }
}
