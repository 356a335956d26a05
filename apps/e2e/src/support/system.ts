import { createServer, type AddressInfo } from 'node:net';
import { createDatabase, type Database } from './database';
import { Program } from './program';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/api/health/ready`).then(
    (response) => response.ok,
    () => false,
  );

/** The built backend (server and worker) with the built portals, on a database of its own. */
export class System {
  private server?: Program;
  private worker?: Program;

  private constructor(
    readonly url: string,
    readonly database: Database,
    readonly env: Record<string, string>,
  ) {}

  static async start(extra: Record<string, string> = {}): Promise<System> {
    const [database, port] = await Promise.all([createDatabase(), freePort()]);
    const url = `http://localhost:${port}`;
    const env = {
      ...database.env,
      PORT: String(port),
      PUBLIC_URL: url,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      ...extra,
    };
    const system = new System(url, database, env);
    await Program.run('dist/backend/cli.js', ['migrate'], env);
    await Promise.all([system.startServer(), system.startWorker()]);
    return system;
  }

  private async startServer(): Promise<void> {
    this.server = await Program.start('dist/backend/main.js', [], this.env).ready(() => answers(this.url));
  }

  async startWorker(): Promise<void> {
    this.worker = await Program.start('dist/backend/worker.js', [], this.env).ready((output) =>
      output.includes('worker ready'),
    );
  }

  /** Ends the worker as a power cut would. */
  async killWorker(): Promise<void> {
    await this.worker?.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await Promise.all([this.server?.end(), this.worker?.end()]);
    await this.database.drop();
  }
}
