import { Inject, Injectable, Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import type { Actor } from '../database/actor';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { type Envelope, envelopeSchema } from './job-kinds';
import { QUEUE, type QueueConnection, REMEMBERED_SECONDS } from './queue-connection';

/** A job that was handed to the queue. */
export interface Handed {
  id: string;
  payload: Envelope;
}

/** Work of a feature that only its job can end. */
export interface Watched {
  /** The jobs of what is under way, of all tenants. */
  underWay(): Promise<Handed[]>;
  /** Ends the work of a job that will not run any more. It may have ended meanwhile. */
  giveUp(payload: Envelope['payload'], actor: Actor): Promise<void>;
}

/**
 * Looks for work whose job is over or gone, at start and every few seconds: after the database was down during all attempts of
 * a job nobody could note that it failed, and after a restore the queue may be empty. What is left in the outbox of jobs whose
 * work has ended goes as soon as the queue forgets them too: nothing will ask for it.
 */
@Injectable()
export class LostJobs {
  private readonly log = new Logger('LostJobs');
  private readonly watched: Watched[] = [];
  private queue?: Queue;
  private timer?: NodeJS.Timeout;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  watch(watched: Watched): void {
    this.watched.push(watched);
  }

  async start(link: QueueConnection): Promise<void> {
    this.queue = new Queue(QUEUE, { connection: link.connection });
    this.queue.on('error', (error) => this.log.warn(error.message));
    await this.queue.waitUntilReady();
    this.timer = setInterval(() => this.lookAgain(), this.config.JOB_LOCK_SECONDS * 1000);
    this.lookAgain();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
    await this.queue?.close();
  }

  private lookAgain(): void {
    this.working = this.working.then(() => this.look()).catch((error: Error) => this.log.warn(error.message));
  }

  private async look(): Promise<void> {
    const underWay: string[] = [];
    for (const watched of this.watched) {
      for (const job of await watched.underWay()) {
        underWay.push(job.id);
        if (await this.isOver(job.id)) await this.giveUp(watched, job);
      }
    }
    await this.source.query('SELECT forget_jobs($1, $2)', [REMEMBERED_SECONDS, underWay]);
  }

  private async giveUp(watched: Watched, job: Handed): Promise<void> {
    const { payload, actor } = envelopeSchema.parse(job.payload);
    this.log.warn(`the work of job ${job.id} is under way, and the job is over`);
    await watched.giveUp(payload, actor);
  }

  private async isOver(id: string): Promise<boolean> {
    const state = await this.queue?.getJobState(id);
    return state === 'failed' || state === 'completed' || state === 'unknown';
  }
}
