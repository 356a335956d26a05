import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { inRoot, root } from './paths.mjs';

/** Children find the pinned Node and the installed commands first, whatever else the machine has. */
export const childEnv = (extra = {}) => ({
  ...process.env,
  ...extra,
  PATH: [dirname(process.execPath), inRoot('node_modules/.bin'), process.env.PATH].join(delimiter),
});

const running = new Set();

/** Ends what `runToEnd` still runs. */
export const stopRunning = () => running.forEach((child) => child.kill('SIGTERM'));

/**
 * Runs a program to its end and resolves to `{ code, output }`, both streams in one text. `onStdout` hears each
 * line of its standard output as it comes.
 */
export function runToEnd(file, args, { cwd = root, env = {}, onStdout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: childEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (text) => (output += text);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    if (onStdout) eachLine(child.stdout, onStdout);
    running.add(child);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, signal, output });
    });
  });
}

/** Calls `onLine` for every whole line of a text stream, and for what is left at its end. */
export function eachLine(stream, onLine) {
  let rest = '';
  stream.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line.trimEnd());
  });
  stream.on('end', () => rest && onLine(rest));
}
