import { childEnv, runToEnd } from '../lib/child.mjs';
import { inRoot, root } from '../lib/paths.mjs';
import { ClearError, diskFull, isDiskFull } from '../lib/say.mjs';
import { databaseEnv, ownerEnv } from './database.mjs';

/** What every program of the backend is told. Lines below warnings are noise to someone who only starts it. */
const common = ({ port, host, publicUrl }) => ({
  PORT: String(port),
  HOST: host,
  PUBLIC_URL: publicUrl,
  NODE_ENV: 'production',
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
});

export const serverEnv = (settings, addresses) =>
  childEnv({ ...common(settings), ...databaseEnv(addresses) });

/** Runs a command of the backend's command line and returns what it printed. Errors: its own last words. */
export async function backendCommand(name, settings, addresses) {
  const lines = [];
  const { code, output } = await runToEnd(process.execPath, [inRoot('dist/backend/cli.js'), name], {
    cwd: root,
    env: { ...common(settings), ...ownerEnv(addresses) },
    onStdout: (line) => lines.push(line),
  });
  if (code === 0) return lines;
  if (isDiskFull(output)) throw diskFull('the database');
  throw new ClearError(`"${name}" failed:\n${output.trim().slice(-3000)}`);
}
