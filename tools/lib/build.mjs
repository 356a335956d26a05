import { existsSync } from 'node:fs';
import { stop } from 'esbuild';
import { backend, buildBackend, buildCommandLine, commandLine } from './build-backend.mjs';
import { inRoot } from './paths.mjs';
import { ClearError, diskFull, isDiskFull, step } from './say.mjs';
import { fingerprint, isFresh, markBuilt } from './sources.mjs';
import { runNx } from './nx.mjs';

const PORTAL_SHARED = [
  'libs/web',
  'libs/domain',
  'libs/methodology',
  'tsconfig.base.json',
  'package-lock.json',
];

const portal = (name) => ({ name, sources: [`apps/${name}`, ...PORTAL_SHARED], outputs: [`dist/${name}`] });

/** Everything that can be built, by name. What has no `make` of its own is a portal, built through Nx. */
export const targets = {
  backend: { ...backend, make: buildBackend },
  cli: { ...commandLine, make: buildCommandLine },
  admin: portal('admin'),
  respondent: portal('respondent'),
};

/** Types are checked by a suite of `npm test` and by `npm run dev`; to check them at every build doubles its time. */
const WITHOUT_TYPES = { NG_BUILD_TYPE_CHECK: '0' };

async function buildPortals(names) {
  if (names.length === 0) return;
  // Our own fingerprint decides when to build, so a second cache could only get in its way.
  const args = ['run-many', '-t', 'build', '-p', names.join(','), '--skip-nx-cache'];
  const { code, output } = await runNx(args, WITHOUT_TYPES);
  if (code === 0 && names.every((name) => existsSync(inRoot('dist', name)))) return;
  if (isDiskFull(output)) throw diskFull('the built portals');
  throw new ClearError(`The portals (${names.join(', ')}) could not be built:\n${output.trim()}`);
}

async function bundle(name) {
  try {
    await targets[name].make();
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(`what is built in dist/${name}`);
    // esbuild has shown each mistake by now.
    if (error.errors?.length)
      throw new ClearError(`${name} could not be built (mistakes: ${error.errors.length}).`);
    throw error;
  }
}

/** The names among `names` whose sources changed since they were last built. */
export const stale = (names) =>
  names.filter((name) => !isFresh(name, targets[name].sources, targets[name].outputs));

/** Builds what is named, whatever its state, side by side. Errors: a clear sentence with the builder's own words. */
export async function build(names) {
  const prints = names.map((name) => fingerprint(targets[name].sources));
  const [bundles, portals] = [
    names.filter((name) => targets[name].make),
    names.filter((name) => !targets[name].make),
  ];
  await Promise.all([...bundles.map(bundle), buildPortals(portals)]);
  // Its helper process would stay as long as this one does.
  await stop();
  names.forEach((name, at) => markBuilt(name, prints[at]));
}

/** Builds those of `names` that are stale, under one progress line written to `out` when there are any. */
export async function buildStale(names, out) {
  const changed = stale(names);
  if (changed.length > 0) await step(`building ${changed.join(', ')}`, () => build(changed), out);
}
