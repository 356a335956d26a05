import { parseArgs } from '../lib/args.mjs';
import { ClearError } from '../lib/say.mjs';

const USAGE =
  'npm start takes one option, --no-demo (npm start -- --no-demo), and settings from the environment.';

function readPort(text = '8080') {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new ClearError(`PORT is "${text}"; it must be a number from 1 to 65535.`);
}

/** What a start is asked to do, from its arguments and the environment. */
export function readSettings(argv, env = process.env) {
  const { words, options } = parseArgs(argv);
  const unknown = Object.keys(options).some((name) => name !== 'no-demo');
  if (words.length > 0 || unknown) throw new ClearError(USAGE);
  const port = readPort(env.PORT || undefined);
  return {
    demo: options['no-demo'] !== true,
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
  };
}

/** The address that reaches, from this machine, a server that listens on `host`. */
export const localAddress = ({ host, port }) => {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};
