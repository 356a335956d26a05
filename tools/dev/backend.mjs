import { inRoot } from '../lib/paths.mjs';
import { startProgram, stopProgram } from '../start/supervise.mjs';

const PROGRAMS = { http: 'dist/backend/main.js', jobs: 'dist/backend/worker.js' };

/**
 * The backend's two programs as they are after the last build: `replace()` stops what runs and starts them anew,
 * one replacement at a time; several changes during one make a single further one.
 */
export function replaceable(env, prepare, print) {
  let running = [];
  let current = Promise.resolve();
  let waiting = false;
  let ended = false;
  const stop = async () => {
    await Promise.all(running.map(stopProgram));
    running = [];
  };
  const once = async () => {
    waiting = false;
    await stop();
    if (ended) return;
    await prepare();
    running = Object.entries(PROGRAMS).map(([name, file]) => startProgram(name, inRoot(file), env, print));
  };
  const replace = () => {
    if (waiting) return;
    waiting = true;
    current = current.then(once).catch((error) => print(error.message));
  };
  const end = async () => {
    ended = true;
    await current;
    await stop();
  };
  return { replace, end };
}
