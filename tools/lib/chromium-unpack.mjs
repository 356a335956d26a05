import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fontsConfig } from './fonts.mjs';
import { inRoot } from './paths.mjs';
import { diskFull, isDiskFull } from './say.mjs';

const packageDir = inRoot('node_modules/@sparticuz/chromium');
const READ_ONLY = new Set(['EACCES', 'EROFS', 'EPERM']);

/** Changes whenever what is unpacked changes, so that an older unpacked copy is not taken for a new one. */
const LAYOUT = 1;

const unpackTo = (name, target) =>
  pipeline(createReadStream(join(packageDir, 'bin', name)), createBrotliDecompress(), target);

async function unpackInto(folder) {
  // tar-fs belongs to the Chromium package, so it is looked up from there.
  const tar = createRequire(join(packageDir, 'package.json'))('tar-fs');
  const binary = join(folder, 'chromium');
  await unpackTo('chromium.br', createWriteStream(binary));
  await chmod(binary, 0o755);
  await unpackTo('al2023.tar.br', tar.extract(folder, { chown: false }));
  const ignore = (name) => name.endsWith('fonts.conf');
  await unpackTo('fonts.tar.br', tar.extract(folder, { chown: false, ignore }));
}

/** Unpacks beside `target` and renames, so that two programs starting at once never see half a browser. */
async function unpackAtomically(target) {
  await mkdir(dirname(target), { recursive: true });
  const half = await mkdtemp(`${target}-`);
  try {
    await unpackInto(half);
    await writeFile(join(half, 'fonts.conf'), fontsConfig(target));
    await chmod(half, 0o755);
    await rename(half, target).catch((error) => {
      if (!existsSync(join(target, 'chromium'))) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function ownFolder(path) {
  const { uid } = userInfo();
  await mkdir(path, { recursive: true, mode: 0o700 });
  const found = await stat(path);
  if (uid >= 0 && found.uid !== uid) throw new Error(`${path} belongs to another user`);
  return path;
}

/** The folder of the unpacked browser; unpacks it on first use (about 200 MB, 2 s). */
export async function unpackedChromium() {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8'));
  const name = `briedums-chromium-${version}-${LAYOUT}`;
  const shared = inRoot('node_modules/.cache', name);
  if (existsSync(join(shared, 'chromium'))) return shared;
  try {
    await unpackAtomically(shared);
    return shared;
  } catch (error) {
    if (isDiskFull(error)) throw diskFull('the browser of the tests (200 MB)');
    if (!READ_ONLY.has(error.code)) throw error;
  }
  const own = join(await ownFolder(join(tmpdir(), `briedums-${userInfo().uid}`)), name);
  if (!existsSync(join(own, 'chromium'))) await unpackAtomically(own);
  return own;
}
