import { existsSync } from 'node:fs';
import { stop } from 'esbuild';
import { backend, buildBackend, buildCommandLine, commandLine } from './build-backend.mjs';
import { inRoot } from './paths.mjs';
import { isDiskFull, ClearError, diskFull } from './say.mjs';
import { fingerprint, isFresh, markBuilt } from './sources.mjs';
import { runNx } from './nx.mjs';

const PORTAL_SHARED = [
  'libs/web',
  'libs/domain',
  'libs/methodology',
  'tsconfig.base.json',
  'package-lock.json',
];

const portal = (name) => ({
  name,
  sources: [`apps/${name}`, ...PORTAL_SHARED],
  outputs: [`dist/${name}`],
  make: () => buildPortal(name),
});

/** Everything that can be built, by name. */
export const targets = {
  backend: { ...backend, make: buildBackend },
  cli: { ...commandLine, make: buildCommandLine },
  admin: portal('admin'),
  respondent: portal('respondent'),
};

async function buildPortal(name) {
  // Our own fingerprint decides when to build, so a second cache could only get in its way.
  const { code, output } = await runNx(['run', `${name}:build`, '--skip-nx-cache']);
  if (code === 0 && existsSync(inRoot('dist', name))) return;
  if (isDiskFull(output)) throw diskFull(`the built portal dist/${name}`);
  throw new ClearError(`The portal ${name} could not be built:\n${output.trim()}`);
}

async function attempt(target) {
  try {
    await target.make();
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(`what is built in dist/${target.name}`);
    if (error.errors?.length)
      throw new ClearError(`${target.name} could not be built (${error.errors.length} errors).`);
    throw error;
  }
}

/** The names among `names` whose sources changed since they were last built. */
export const stale = (names) =>
  names.filter((name) => !isFresh(name, targets[name].sources, targets[name].outputs));

/** Builds one target, whatever its state. */
export async function buildOne(name) {
  const target = targets[name];
  const print = fingerprint(target.sources);
  await attempt(target);
  // Its helper process would stay as long as this one does.
  await stop();
  markBuilt(name, print);
}
