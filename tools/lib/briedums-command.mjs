import { pathToFileURL } from 'node:url';
import { buildOne, stale } from './build.mjs';
import { inRoot } from './paths.mjs';

/** Bundles the command line when its sources changed and runs it in this process: it owns stdin and stdout. */
export async function main() {
  for (const name of stale(['cli'])) await buildOne(name);
  const program = inRoot('dist/cli/main.js');
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
}
