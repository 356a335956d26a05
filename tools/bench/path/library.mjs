import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from '../../lib/paths.mjs';

const BUNDLE = 'dist/bench/path-methodology.mjs';
const ENTRY = `
  export { checkMethodology } from './checks/check-methodology';
  export { compile } from './engine/engine';
  export { pathFinder } from './path';
`;

/** What the benchmark runs of the methodology library, bundled as the server's is. */
export async function loadLibrary() {
  await build({
    absWorkingDir: inRoot(),
    stdin: { contents: ENTRY, resolveDir: inRoot('libs/methodology/src'), loader: 'ts' },
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    packages: 'external',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'warning',
  });
  return import(pathToFileURL(inRoot(BUNDLE)).href);
}
