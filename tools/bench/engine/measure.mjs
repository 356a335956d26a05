import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../lib/paths.mjs';
import { randomAnswers } from '../shared/random-answers.mjs';
import { tasks } from './tasks.mjs';

// One measurement in a process of its own, so that no other leaves warm code or memory behind.
const POOL = 200;

/** Milliseconds of processor time that this thread spends in `work`: other programs on the machine do not count. */
function cpuOf(work) {
  const since = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
}

const [bundle, name, side, count] = process.argv.slice(2);
const library = await import(pathToFileURL(bundle).href);

function check(document) {
  const checked = library.checkMethodology(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}

const methodology = check(
  JSON.parse(readFileSync(inRoot('libs/methodology/data/pasvaldibas-2026.json'), 'utf8')),
);
const pool = Array.from({ length: POOL }, (_, seed) => randomAnswers(methodology, seed));
const given = { library, check, methodology, pool, count: Number(count) };
const task = tasks[name];
const prepared = task.prepare(given);
// What runs only once in a round still runs in a warm server.
const few = { ...given, count: Math.min(POOL, given.count) };
task[side](few, task.prepare(few));
globalThis.gc();
const before = process.memoryUsage.rss();
// What takes less than a tenth of a second is done again until it has: a clock is coarse.
let times = 0;
let total = 0;
while (total < 100) {
  let found;
  total += cpuOf(() => (found = task[side](given, prepared)));
  if (!(found > 0)) throw new Error(`${name} gave ${found}`);
  times += 1;
}
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  JSON.stringify({ milliseconds: total / times, megabytes: Math.max(0, peak - before) / 2 ** 20 }),
);
