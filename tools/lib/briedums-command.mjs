import { pathToFileURL } from 'node:url';
import { build, stale } from './build.mjs';
import { inRoot } from './paths.mjs';

/** Bundles the command line when its sources changed and runs it in this process: it owns stdin and stdout. */
export async function main() {
  await build(stale(['cli']));
  const program = inRoot('dist/cli/main.js');
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
}
