import { build, context } from 'esbuild';
import { inRoot, root } from './paths.mjs';
import { swcPlugin } from './swc-plugin.mjs';

const SHARED = [
  'tsconfig.base.json',
  'package-lock.json',
  'tools/lib/build-backend.mjs',
  'tools/lib/swc-plugin.mjs',
];

/** What the backend is built from and what the build makes. */
export const backend = {
  name: 'backend',
  sources: ['apps/backend/src', 'libs/domain', 'libs/methodology', ...SHARED],
  outputs: ['dist/backend/main.js', 'dist/backend/worker.js', 'dist/backend/cli.js'],
};

/** The same for the `briedums` command line. */
export const commandLine = {
  name: 'cli',
  sources: ['tools/cli', 'libs/domain', 'libs/methodology', ...SHARED],
  outputs: ['dist/cli/main.js'],
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  tsconfig: inRoot('tsconfig.base.json'),
  plugins: [swcPlugin],
  logLevel: 'warning',
};

const backendOptions = {
  ...common,
  entryPoints: ['main', 'worker', 'cli'].map((name) => `./apps/backend/src/${name}.ts`),
  outdir: 'dist/backend',
};

/** Bundles the backend's three programs into dist/backend. */
export const buildBackend = () => build(backendOptions);

/** Bundles the `briedums` command line into dist/cli/main.js. */
export const buildCommandLine = () =>
  build({ ...common, entryPoints: ['./tools/cli/main.ts'], outfile: 'dist/cli/main.js' });

/**
 * Bundles the backend again after each change of a file and calls `onBuilt(ok)` after each time, the first
 * included. Returns a function that ends it.
 */
export async function watchBackend(onBuilt) {
  const tell = {
    name: 'tell',
    setup: (steps) => steps.onEnd(({ errors }) => onBuilt(errors.length === 0)),
  };
  const watching = await context({ ...backendOptions, plugins: [swcPlugin, tell] });
  await watching.watch();
  return () => watching.dispose();
}
