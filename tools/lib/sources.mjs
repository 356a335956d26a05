import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

const NOT_BUILT = /\.(spec|journey)\.[cm]?tsx?$|\/golden\/|\/README\.md$/;

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** A fingerprint of files and folders of the repository: it changes when anything that is built from them does. */
export function fingerprint(paths, base = inRoot()) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(base, path))) {
      if (NOT_BUILT.test(file)) continue;
      hash
        .update(`${file.slice(base.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

const stampFile = (name) => inRoot('dist/.stamps', name);

/** True when `name` was last built from the sources as they are now, and what it made is still there. */
export function isFresh(name, sources, outputs) {
  const file = stampFile(name);
  if (!existsSync(file) || !outputs.every((path) => existsSync(inRoot(path)))) return false;
  return readFileSync(file, 'utf8') === fingerprint(sources);
}

/** Remembers what `name` was built from. Take the fingerprint before the build, so that a change during it counts. */
export function markBuilt(name, print) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), print);
}

/** Makes the next look at these names say that they are stale. */
export const forgetBuilt = (names) => names.forEach((name) => rmSync(stampFile(name), { force: true }));
