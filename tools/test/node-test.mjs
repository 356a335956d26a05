import { runToEnd } from '../lib/child.mjs';
import { globSync } from 'node:fs';
import { inRoot, root } from '../lib/paths.mjs';
import { heedExit, none, ofTap } from './counts.mjs';

/** Runs the specs of the repository's own scripts with Node's test runner: `{ counts, output }`. */
export async function runNodeTests(filters) {
  const wanted = (path) => filters.length === 0 || filters.some((filter) => path.includes(filter));
  const files = globSync('tools/**/*.spec.mjs', { cwd: root }).filter(wanted);
  if (files.length === 0) return { counts: none, output: '' };
  const args = ['--test', '--test-reporter=tap', ...files.map((file) => inRoot(file))];
  const { code, output } = await runToEnd(process.execPath, args);
  return { counts: heedExit(ofTap(output), code), output };
}
