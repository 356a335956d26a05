import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths';

const tether = pathToFileURL(inRoot('tools/lib/tether.mjs')).href;

/** A program of the repository that runs beside the journeys, and what it said. */
export class Program {
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
  }

  /** Starts a built program under this Node. It ends with this process, however that ends. */
  static start(file: string, args: string[], env: Record<string, string>): Program {
    const child = spawn(process.execPath, ['--import', tether, inRoot(file), ...args], {
      cwd: inRoot(),
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new Program(child);
  }

  /** Runs a program to its end and gives its standard output and errors. Throws with them when it fails. */
  static async run(file: string, args: string[], env: Record<string, string>): Promise<string> {
    const program = Program.start(file, args, env);
    await once(program.child, 'close');
    if (program.child.exitCode !== 0) throw new Error(`${file} ${args.join(' ')}:\n${program.output}`);
    return program.output;
  }

  /** Waits until `probe` is true. Throws with the program's last words when it ends or takes longer than 60 seconds. */
  async ready(probe: (output: string) => boolean | Promise<boolean>): Promise<this> {
    const end = Date.now() + 60_000;
    while (!(await probe(this.output))) {
      if (this.child.exitCode !== null || Date.now() > end)
        throw new Error(`${this.child.spawnargs.at(-1)} did not start:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this;
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}
