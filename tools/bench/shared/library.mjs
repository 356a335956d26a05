import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from '../../lib/paths.mjs';

const BUNDLE = inRoot('dist/bench/methodology.mjs');

/** Bundles the methodology library as the server's is, and gives the file. */
export async function bundleLibrary() {
  await build({
    absWorkingDir: inRoot(),
    entryPoints: ['libs/methodology/src/index.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    packages: 'external',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'warning',
  });
  return BUNDLE;
}

/** The library, bundled afresh. */
export const loadLibrary = async () => import(pathToFileURL(await bundleLibrary()).href);
