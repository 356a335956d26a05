import { Inject, Injectable, Logger } from '@nestjs/common';
import { Worker } from 'bullmq';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { Dispatcher } from './dispatcher';
import { Handlers } from './handlers';
import { LostJobs } from './lost-jobs';
import { connectQueue, QUEUE, type QueueConnection } from './queue-connection';

const CONCURRENCY = 4;
const RETRY_MS = 1000;

/** The worker process: hands jobs from the outbox to the queue and runs them. Started by worker.ts alone. */
@Injectable()
export class JobRunner {
  private readonly log = new Logger('Jobs');
  private worker?: Worker;
  private link?: QueueConnection;

  constructor(
    private readonly handlers: Handlers,
    private readonly dispatcher: Dispatcher,
    private readonly lost: LostJobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async start(): Promise<void> {
    const handlers = this.handlers.collect();
    this.link = await connectQueue(this.config);
    const lock = this.config.JOB_LOCK_SECONDS * 1000;
    this.worker = new Worker(
      QUEUE,
      async (job) => this.handlers.run(handlers, job.name, job.id ?? '', job.attemptsMade + 1, job.data),
      // A job that was running when its worker was killed counts as stalled and runs again; it may happen more than once.
      {
        connection: this.link.connection,
        concurrency: CONCURRENCY,
        lockDuration: lock,
        stalledInterval: lock,
        maxStalledCount: 10,
        // Asked again soon after the queue could not be reached; the default is a quarter of a minute each time.
        runRetryDelay: RETRY_MS,
      },
    );
    this.worker.on('error', (error) => this.log.warn(error.message));
    this.worker.on('failed', (job, error) =>
      this.log.error({ job: job?.id, kind: job?.name, attempt: job?.attemptsMade }, error.stack),
    );
    await this.worker.waitUntilReady();
    await this.dispatcher.start(this.link);
    await this.lost.start(this.link);
  }

  async stop(): Promise<void> {
    await this.lost.stop();
    await this.dispatcher.stop();
    await this.worker?.close();
    await this.link?.close();
  }
}
