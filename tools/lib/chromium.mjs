import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from './say.mjs';
import { unpackedChromium } from './chromium-unpack.mjs';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text looks the same on every machine, whatever its screen.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** The browser's arguments. Its sandbox cannot start as root; everywhere else it stays on. */
export const chromiumArgs = ({ root = process.getuid?.() === 0 } = {}) =>
  root ? [...ARGS, '--no-sandbox'] : [...ARGS];

/** Without a UTF-8 locale a browser on Linux calls a file whose name it cannot write "download". */
const named = (env) => ({ ...env, LC_ALL: 'C.UTF-8' });

/** The environment in which the unpacked browser finds its own libraries and fonts. */
export const chromiumEnv = (folder, env = process.env) => ({
  ...named(env),
  LD_LIBRARY_PATH: [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  FONTCONFIG_FILE: join(folder, 'fonts.conf'),
});

/**
 * Options for playwright-core's `chromium.launch`: the browser from npm on Linux x64, unpacked on first use,
 * or the one named by CHROMIUM_PATH. Errors: one sentence when there is neither.
 */
export async function chromiumLaunchOptions() {
  const args = chromiumArgs();
  const other = process.env.CHROMIUM_PATH;
  if (other) {
    if (!existsSync(other)) throw new ClearError(`CHROMIUM_PATH names ${other}, and there is no such file.`);
    return { executablePath: other, env: named(process.env), args };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new ClearError('Set CHROMIUM_PATH to a Chrome or Chromium: the bundled one is for Linux x64 only.');
  }
  const folder = await unpackedChromium();
  return { executablePath: join(folder, 'chromium'), env: chromiumEnv(folder), args };
}
