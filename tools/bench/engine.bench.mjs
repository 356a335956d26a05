import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from '../lib/paths.mjs';
import { ClearError } from '../lib/say.mjs';
import { bundleLibrary } from './shared/library.mjs';
import { tasks } from './engine/tasks.mjs';

export const title =
  'score, stats, what-if and robustness (1,000 draws), against plain floating point (arguments: institutions, 200 2000 20000)';

const COUNTS = ['200', '2000', '20000'];
const call = promisify(execFile);

async function measured(bundle, task, side, count) {
  const program = inRoot('tools/bench/engine/measure.mjs');
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const { stdout } = await call(process.execPath, [...flags, program, bundle, task, side, count]);
  return JSON.parse(stdout);
}

const cell = (value, decimals) => value.toFixed(decimals).padStart(12);
const line = (name, cells) => process.stdout.write(`${name.padEnd(22)}${cells.join('')}\n`);

/** Prints for every task and number of institutions: processor time, per institution, ratio to the floor, memory on top. */
export async function run(counts) {
  const wrong = counts.find((count) => !/^[1-9]\d{0,5}$/.test(count));
  if (wrong !== undefined) throw new ClearError(`A number of institutions is 1 to 999999, not "${wrong}".`);
  const bundle = await bundleLibrary();
  const heads = ['seconds', 'ms each', 'floor, ms', 'ratio', 'MB on top', 'floor, MB'];
  line(
    '127 questions',
    heads.map((head) => head.padStart(12)),
  );
  for (const task of Object.keys(tasks)) {
    for (const count of counts.length > 0 ? counts : COUNTS) {
      const own = await measured(bundle, task, 'run', count);
      const floor = await measured(bundle, task, 'floor', count);
      line(`${task} × ${count}`, [
        cell(own.milliseconds / 1000, 2),
        cell(own.milliseconds / Number(count), 3),
        cell(floor.milliseconds / Number(count), 4),
        cell(own.milliseconds / floor.milliseconds, 1),
        cell(own.megabytes, 0),
        cell(floor.megabytes, 0),
      ]);
    }
  }
}
