import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { childEnv, eachLine } from '../lib/child.mjs';
import { nxEnv } from '../lib/nx.mjs';
import { commandOf, root } from '../lib/paths.mjs';

/** Nx frames what it runs in lines of its own that say nothing in an endless run. */
const FRAME = /^(\s*|> nx run .*|\s*NX .*)$/;

/** Builds a portal again after each change, into the folder the backend serves. Returns a function that ends it. */
export function watchPortal(name, print) {
  const args = [commandOf('nx'), 'run', `${name}:build:development`, '--watch', '--skip-nx-cache'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: childEnv(nxEnv),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    eachLine(stream.setEncoding('utf8'), (coloured) => {
      const line = stripVTControlCharacters(coloured);
      if (!FRAME.test(line)) print(`${name} │ ${line}`);
    });
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  void ended.then((code) => print(`${name} │ the watch ended (${code ?? 'stopped'})`));
  return async () => {
    // Nx starts the builder as a process of its own; the whole group is asked to stop.
    if (child.exitCode === null && child.signalCode === null) endGroup(child);
    await ended;
  };
}

function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    child.kill('SIGTERM');
  }
}
