import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../../../..');

/** Bundles the backend's programs as a start does. */
export const buildBackend = async (): Promise<void> => {
  const script = `const { buildBackend } = await import('./tools/lib/build-backend.mjs'); await buildBackend();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
};

/** The real worker in a process of its own, so that it can be killed. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves when it takes jobs; throws with what it said when it ends before. */
  static async start(env: Record<string, string>): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [resolve(root, 'dist/backend/worker.js')], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('worker ready')) ready();
      });
      child.once('exit', (code) => failed(new Error(`the worker ended with ${code}: ${said}`)));
    });
    return new WorkerProcess(child);
  }

  /** kill -9: it can neither finish nor say goodbye. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
