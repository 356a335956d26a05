// Runs before any dependency is there and under any Node that knows ES modules: node:* imports and plain syntax only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';
import { isEnough, pinnedNode, runsUnder } from './pinned-node.mjs';
import { ClearError, runMain } from './say.mjs';
import { stopSignals, stopWithNpm } from './signals.mjs';

const OLDEST = 18;
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return;
  throw new ClearError(
    `Briedums needs Node ${OLDEST} or newer to start; this one is ${process.versions.node}.`,
  );
}

/** Runs the same entry with the same arguments under another Node and ends as it ends. */
function continueUnder(node, entry) {
  const tether = new URL('./tether.mjs', import.meta.url).href;
  const child = spawn(node, ['--import', tether, entry, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of stopSignals()) process.on(signal, () => child.kill(signal));
  return new Promise((_resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => process.exit(signal ? 128 + (SIGNAL_NUMBERS[signal] || 0) : code));
  });
}

/**
 * Makes the rest of an entry script safe to run: dependencies installed, Node new enough. Returns in the process
 * that runs under the right Node; in any other it never returns. Writes to stderr only.
 */
export async function bootstrap(entryUrl) {
  refuseOldNode();
  stopWithNpm();
  const installed = await installWhenNeeded();
  const node = pinnedNode();
  if (node && (installed || !runsUnder(node))) await continueUnder(node, fileURLToPath(entryUrl));
  if (!node && !isEnough(process.versions.node)) {
    throw new ClearError(
      'npm offers no Node for this platform: run Briedums under Node 24 (at least 22.22).',
    );
  }
}

/** The whole of an entry script: bootstrap, then the program's `main(argv)`, imported only once it can be. */
export const enter = (entryUrl, load) =>
  runMain(async () => {
    await bootstrap(entryUrl);
    const { main } = await load();
    await main(process.argv.slice(2));
  });
