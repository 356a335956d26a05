import { isUnderWay, type ResultSetView, whyNotCompute } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { conflict, demand, found, refused } from '../../http/problem';
import { JobOutbox } from '../../jobs/job-outbox';
import { Round } from '../rounds/round.entity';
import { finishSet, holdSet } from './compute-batch';
import { resultSetViews } from './result-set-view';

@Injectable()
export class ComputationsService {
  constructor(
    private readonly db: TenantDb,
    private readonly jobs: JobOutbox,
  ) {}

  /** Throws 409 `computationUnderWay` while another one of the round is. */
  async compute(actor: Actor, roundId: string): Promise<ResultSetView> {
    demand(actor, 'result.compute');
    return this.db.run(actor, async (em) => {
      const participants = await this.settle(em, actor, roundId);
      const where = { tenantId: actor.tenantId, id: roundId };
      const round = found(await em.findOne(Round, { where, lock: { mode: 'for_no_key_update' } }));
      const reason = whyNotCompute(round);
      if (reason) throw refused(reason);
      const earlier = await resultSetViews(em, actor.tenantId, { roundId });
      if (earlier.some(({ state }) => isUnderWay(state))) throw conflict('computationUnderWay');
      const id = await this.add(em, actor, round, (earlier[0]?.number ?? 0) + 1, participants);
      await this.jobs.add(em, actor, 'computeRound', { resultSetId: id });
      return this.view(em, actor, id);
    });
  }

  async list(actor: Actor, roundId: string): Promise<ResultSetView[]> {
    demand(actor, 'result.read');
    return this.db.run(actor, async (em) => {
      found(await em.findOneBy(Round, { tenantId: actor.tenantId, id: roundId }));
      return resultSetViews(em, actor.tenantId, { roundId });
    });
  }

  async get(actor: Actor, id: string): Promise<ResultSetView> {
    demand(actor, 'result.read');
    return this.db.run(actor, (em) => this.view(em, actor, id));
  }

  /** Waits for the batch that is being stored; what is stored stays, and is never shown. */
  async cancel(actor: Actor, id: string): Promise<ResultSetView> {
    demand(actor, 'result.compute');
    return this.db.run(actor, async (em) => {
      const set = await holdSet(em, actor.tenantId, id);
      if (set) await finishSet(em, set, 'cancelled');
      const view = await this.view(em, actor, id);
      if (view.state !== 'cancelled') throw refused('computationOver');
      return view;
    });
  }

  /**
   * Waits for every answer that is being saved, and counts the participants: until this transaction ends none is changed, so
   * that the moment of asking parts exactly what is computed from what is not.
   */
  private async settle(em: EntityManager, actor: Actor, roundId: string): Promise<number> {
    const rows = (await em.query(
      'SELECT id FROM participation WHERE tenant_id = $1 AND round_id = $2 ORDER BY id FOR SHARE',
      [actor.tenantId, roundId],
    )) as object[];
    return rows.length;
  }

  private async add(
    em: EntityManager,
    actor: Actor,
    round: Round,
    number: number,
    total: number,
  ): Promise<string> {
    const id = randomUUID();
    await em.query(
      `INSERT INTO result_set
         (tenant_id, id, round_id, number, state, total, methodology_hash, requested_at, requested_by)
       SELECT $1, $2, $3, $4, 'queued', $5, m.hash, clock_timestamp(), $6
       FROM methodology_version m WHERE m.tenant_id = $1 AND m.id = $7`,
      [actor.tenantId, id, round.id, number, total, actor.accountId, round.methodologyVersionId],
    );
    return id;
  }

  private async view(em: EntityManager, actor: Actor, id: string): Promise<ResultSetView> {
    return found((await resultSetViews(em, actor.tenantId, { id }))[0]);
  }
}
