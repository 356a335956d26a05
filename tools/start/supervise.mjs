import { spawn } from 'node:child_process';
import { eachLine } from '../lib/child.mjs';
import { root } from '../lib/paths.mjs';

const TETHER = new URL('../lib/tether.mjs', import.meta.url).href;
const PATIENCE = 10_000;
const LONGEST_PAUSE = 30_000;
const STEADY = 60_000;

/** The pause before a program that died is started again: 1 s, 2 s, 4 s … at most half a minute. */
export const pauseAfter = (deaths) => Math.min(1000 * 2 ** (deaths - 1), LONGEST_PAUSE);

/**
 * Starts a Node program that ends with this one, however this one ends. In a process group of its own, so that
 * Ctrl-C reaches it through us, in order.
 */
export function startProgram(name, file, env, print) {
  const child = spawn(process.execPath, ['--import', TETHER, file], {
    cwd: root,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    eachLine(stream.setEncoding('utf8'), (line) => print(`${name} │ ${line}`));
  }
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { child, ended };
}

/** Asks a program to stop; one that does not within ten seconds is killed. */
export async function stopProgram({ child, ended }) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(timer);
}

/** Keeps a program running: when it dies it is started again after a pause that grows while it keeps dying. */
export function keepRunning(name, start, print) {
  let deaths = 0;
  let stopped = false;
  let timer;
  let current;
  const run = () => {
    const since = Date.now();
    current = start();
    void current.ended.then((how) => {
      if (stopped) return;
      deaths = Date.now() - since > STEADY ? 1 : deaths + 1;
      const pause = pauseAfter(deaths);
      print(`The ${name} ended (${how}); it starts again in ${pause / 1000} s.`);
      timer = setTimeout(run, pause);
    });
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await stopProgram(current);
  };
}
