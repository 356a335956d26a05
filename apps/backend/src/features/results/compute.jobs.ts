import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { sentence } from '../../http/sentences';
import { ATTEMPTS, Handles, type JobContext } from '../../jobs/handles';
import { Engines } from '../answers/engines';
import { computeBatch, finishSet, holdSet, ScoringFailed } from './compute-batch';

@Injectable()
export class ComputeJobs {
  private readonly log = new Logger('Computation');

  constructor(
    private readonly db: TenantDb,
    private readonly engines: Engines,
  ) {}

  /**
   * Computes a round batch by batch, each in a transaction of its own: after a crash what is stored stays, and the next run
   * goes on with what is missing. Whoever runs it twice at once waits for the other and then finds nothing left.
   */
  @Handles('computeRound')
  async compute({ resultSetId }: { resultSetId: string }, context: JobContext): Promise<void> {
    try {
      while (await this.batch(context.actor, resultSetId));
    } catch (error) {
      const last = error instanceof ScoringFailed || context.attempt >= ATTEMPTS;
      if (!last) throw error;
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      await this.fail(context.actor, resultSetId, error);
    }
  }

  /** True while there is more to do. */
  private batch(actor: Actor, id: string): Promise<boolean> {
    return this.db.run(actor, async (em) => {
      const set = await holdSet(em, actor.tenantId, id);
      if (!set) return false;
      if (await computeBatch(em, set, await this.engines.of(em, set))) return true;
      await finishSet(em, set, 'done');
      return false;
    });
  }

  private fail(actor: Actor, id: string, error: unknown): Promise<void> {
    const why =
      error instanceof ScoringFailed
        ? sentence(actor.locale, 'errors.scoringFailed', { institution: error.institution })
        : sentence(actor.locale, 'errors.computationFailed');
    return this.db.run(actor, async (em) => {
      const set = await holdSet(em, actor.tenantId, id);
      if (set) await finishSet(em, set, 'failed', why);
    });
  }
}
