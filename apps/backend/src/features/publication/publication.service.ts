import { roundAfter, type RoundState } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found, refused } from '../../http/problem';
import { ResultSet } from '../results/result-set.entity';
import { Round } from '../rounds/round.entity';
import { Publication } from './publication.entity';

@Injectable()
export class PublicationService {
  constructor(private readonly db: TenantDb) {}

  /** Only a finished computation, of a closed round, that holds everything that was submitted and rated. */
  async publish(actor: Actor, roundId: string, resultSetId: string): Promise<{ ok: true }> {
    demand(actor, 'result.publish');
    return this.db.run(actor, async (em) => {
      const { tenantId } = actor;
      const round = await this.held(em, actor, roundId);
      const after = roundAfter(round, 'publish');
      if (!after) throw refused('roundNotClosed');
      const set = found(await em.findOneBy(ResultSet, { tenantId, id: resultSetId, roundId }));
      if (set.state !== 'done') throw refused('notComputed');
      if (await this.outdated(em, tenantId, roundId, resultSetId)) throw refused('resultsOutdated');
      const publishedBy = found(actor.accountId);
      await em.insert(Publication, { tenantId, roundId, resultSetId, publishedBy });
      return this.setState(em, actor, roundId, after);
    });
  }

  async withdraw(actor: Actor, roundId: string): Promise<{ ok: true }> {
    demand(actor, 'result.publish');
    return this.db.run(actor, async (em) => {
      const after = roundAfter(await this.held(em, actor, roundId), 'withdraw');
      if (!after) throw refused('roundNotPublished');
      await em.delete(Publication, { tenantId: actor.tenantId, roundId });
      return this.setState(em, actor, roundId, after);
    });
  }

  /** Whoever saves an answer or changes the round waits for this transaction, and this one waited for them. */
  private async held(em: EntityManager, actor: Actor, id: string): Promise<Round> {
    const where = { tenantId: actor.tenantId, id };
    return found(await em.findOne(Round, { where, lock: { mode: 'for_no_key_update' } }));
  }

  private async setState(
    em: EntityManager,
    actor: Actor,
    id: string,
    state: RoundState,
  ): Promise<{ ok: true }> {
    await em.update(Round, { tenantId: actor.tenantId, id }, { state });
    return { ok: true };
  }

  private async outdated(
    em: EntityManager,
    tenantId: string,
    roundId: string,
    resultSetId: string,
  ): Promise<boolean> {
    const [row] = (await em.query(
      `SELECT EXISTS (
         SELECT 1 FROM participation p JOIN submission s ON s.tenant_id = p.tenant_id AND s.participation_id = p.id
         WHERE p.tenant_id = $1 AND p.round_id = $2 AND s.at > x.requested_at
         UNION ALL
         SELECT 1 FROM participation p JOIN answer a ON a.tenant_id = p.tenant_id AND a.participation_id = p.id
         WHERE p.tenant_id = $1 AND p.round_id = $2 AND a.source <> 'self' AND a.at > x.requested_at) AS outdated
       FROM result_set x WHERE x.tenant_id = $1 AND x.id = $3`,
      [tenantId, roundId, resultSetId],
    )) as { outdated: boolean }[];
    return found(row).outdated;
  }
}
