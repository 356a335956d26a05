import { Inject, Injectable, Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ATTEMPTS } from './handles';
import type { Envelope } from './job-kinds';
import { QUEUE, type QueueConnection, REMEMBERED_SECONDS } from './queue-connection';

interface Pending {
  tenant_id: string;
  id: string;
  queue: string;
  payload: Envelope;
}

const BATCH = 200;
const POLL_MS = 2000;
const KEEP = { age: REMEMBERED_SECONDS, count: 10_000 };

/** Moves asked-for jobs from the outbox to the queue: at once when one is announced, and every few seconds. */
@Injectable()
export class Dispatcher {
  /** How long a job waits that failed once; twice as long after each further time. */
  retryMs = 1000;
  private readonly log = new Logger('Dispatcher');
  private queue?: Queue;
  private listener?: pg.Client;
  private timer?: NodeJS.Timeout;
  private working: Promise<void> = Promise.resolve();
  private again = false;

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async start(link: QueueConnection): Promise<void> {
    this.queue = new Queue(QUEUE, { connection: link.connection });
    this.queue.on('error', (error) => this.log.warn(error.message));
    // A queue that fails to get ready stays failed for ever: better that the start does.
    await this.queue.waitUntilReady();
    await this.listen();
    this.timer = setInterval(() => this.poll(), POLL_MS);
    this.wake();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await this.working;
    await this.queue?.close();
  }

  private async listen(): Promise<void> {
    const listener = new pg.Client({ connectionString: this.config.DATABASE_APP_URL });
    this.listener = listener;
    listener.on('error', (error) => this.log.warn(error.message));
    listener.on('end', () => this.forget(listener));
    listener.on('notification', () => this.wake());
    try {
      await listener.connect();
      await listener.query('LISTEN job_outbox');
    } catch (error) {
      this.forget(listener);
      throw error;
    }
  }

  private forget(listener: pg.Client): void {
    if (this.listener === listener) this.listener = undefined;
  }

  /** Finds every job also without the announcements, and listens for them again where the connection was lost. */
  private poll(): void {
    if (!this.listener) this.listen().catch((error: Error) => this.log.warn(error.message));
    this.wake();
  }

  private wake(): void {
    if (this.again) return;
    this.again = true;
    this.working = this.working
      .then(async () => {
        this.again = false;
        while ((await this.handOver()) === BATCH);
      })
      .catch((error: Error) => this.log.warn(error.message));
  }

  private handOver(): Promise<number> {
    return this.source.transaction(async (em) => {
      const jobs = (await em.query('SELECT * FROM pending_jobs($1)', [BATCH])) as Pending[];
      if (jobs.length === 0 || !this.queue) return 0;
      await this.queue.addBulk(
        jobs.map((job) => ({
          name: job.queue,
          data: job.payload,
          opts: {
            jobId: job.id,
            attempts: ATTEMPTS,
            backoff: { type: 'exponential', delay: this.retryMs },
            removeOnComplete: KEEP,
            removeOnFail: KEEP,
          },
        })),
      );
      await em.query('SELECT jobs_handed($1)', [jobs.map((job) => job.id)]);
      return jobs.length;
    });
  }
}
