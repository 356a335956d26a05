import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';
import { ClearError } from './say.mjs';

const ENDING = '.bench.mjs';

/** The names of the benchmarks: tools/bench/engine.bench.mjs is `engine`. */
export const benchmarks = (folder = inRoot('tools/bench')) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

/**
 * `npm run bench -- engine 20000` runs tools/bench/engine.bench.mjs, a module that exports `title` (one line) and
 * `run(args)`. Without a name the benchmarks are listed.
 */
export async function main([name, ...args]) {
  const names = benchmarks();
  const load = (one) => import(pathToFileURL(inRoot('tools/bench', one + ENDING)).href);
  if (name === undefined) {
    for (const one of names) process.stdout.write(`${one.padEnd(16)}${(await load(one)).title}\n`);
    if (names.length === 0) process.stdout.write('There are no benchmarks yet.\n');
    return;
  }
  if (!names.includes(name)) {
    throw new ClearError(`There is no benchmark "${name}"; npm run bench lists those there are.`);
  }
  await (await load(name)).run(args);
}
