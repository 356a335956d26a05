import { ClearError } from '../lib/say.mjs';
import { withSystem } from './server/system.mjs';
import { tasks } from './server/tasks.mjs';

export const title =
  'saving, reading and computing over HTTP, against raw SQL, plain HTTP and the engine alone (argument: milliseconds for each, 3000)';

const line = (cells) => process.stdout.write(`${cells.join('')}\n`);
const number = (value, width) => value.toFixed(value < 100 ? 1 : 0).padStart(width);

/** `npm run bench -- server 3000`: how often in a second, and how many times as often the floor is. */
export async function run([milliseconds = '3000']) {
  if (!/^[1-9]\d{2,5}$/.test(milliseconds))
    throw new ClearError('Milliseconds are a number from 100 to 999999.');
  await withSystem(async (system) => {
    line([' '.repeat(30), 'Briedums'.padStart(10), 'floor'.padStart(10), 'ratio'.padStart(8)]);
    for (const [name, measure] of tasks) {
      const { own, floor, unit, against } = await measure(system, Number(milliseconds));
      line([
        name.padEnd(30),
        number(own, 10),
        number(floor, 10),
        number(floor / own, 8),
        `  ${unit}; floor: ${against}`,
      ]);
    }
  });
}
