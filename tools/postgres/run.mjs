import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

const KEEP = 8000;

/**
 * Runs one of PostgreSQL's programs and resolves to `{ code, output }`. Waits for its exit, not for its pipes to
 * close: the server it may have started inherits them. `input` is what it reads. Its working folder is one that any account can enter.
 */
export function runProgram(file, args, account, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: process.platform === 'win32' ? tmpdir() : '/',
      env: { ...process.env, LC_ALL: 'C', PGDATA: undefined, PGPORT: undefined },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    // A program that fails at once does not read what it is given.
    child.stdin.on('error', () => undefined).end(input);
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-KEEP));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output });
    });
  });
}
