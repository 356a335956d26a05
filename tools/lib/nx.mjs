import { runToEnd } from './child.mjs';
import { commandOf, root } from './paths.mjs';

/** No daemon left behind, no full-screen interface, no accounts: the same output here and on a build server. */
export const nxEnv = { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', NG_CLI_ANALYTICS: 'false' };

/** Runs an Nx command to its end, `env` on top of what every one of them gets: `{ code, output }`. */
export const runNx = (args, env = {}) =>
  runToEnd(process.execPath, [commandOf('nx'), ...args], { cwd: root, env: { ...nxEnv, ...env } });
