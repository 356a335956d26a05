import { Injectable } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { sentence } from '../../http/sentences';
import { jobKinds } from '../../jobs/job-kinds';
import { type Handed, LostJobs } from '../../jobs/lost-jobs';
import { finishSet, holdSet } from './compute-batch';

/** Ends computations whose job is over without having said so; then the round can be computed again. */
@Injectable()
export class LostComputations {
  constructor(
    private readonly db: TenantDb,
    lost: LostJobs,
  ) {
    lost.watch({
      underWay: () => this.db.lookUp<Handed>('SELECT id, payload FROM computations_handed()', []),
      giveUp: (payload, actor) => this.fail(actor, jobKinds.computeRound.parse(payload).resultSetId),
    });
  }

  private fail(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (em) => {
      const set = await holdSet(em, actor.tenantId, id);
      if (set) await finishSet(em, set, 'failed', sentence(actor.locale, 'errors.computationLost'));
    });
  }
}
