import type { ResultDetail, ResultTable } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found } from '../../http/problem';
import { type DoneSet, publishedSetOf, setById } from './result-reads';
import { ResultViews } from './result-views';

@Injectable()
export class ResultsService {
  constructor(
    private readonly db: TenantDb,
    private readonly views: ResultViews,
  ) {}

  async table(actor: Actor, id: string): Promise<ResultTable> {
    demand(actor, 'result.read');
    return this.db.run(actor, async (em) => this.views.table(em, await this.set(em, actor, id)));
  }

  async detail(actor: Actor, id: string, institutionId: string): Promise<ResultDetail> {
    demand(actor, 'result.read');
    return this.db.run(actor, async (em) =>
      this.views.detail(em, await this.set(em, actor, id), institutionId),
    );
  }

  /** The published result of an institution that the caller is a contact of; 404 until there is one. */
  async own(actor: Actor, participationId: string): Promise<ResultDetail> {
    demand(actor, 'result.readOwn');
    return this.db.run(actor, async (em) => {
      const [own] = (await em.query(
        `SELECT p.institution_id FROM participation p
         JOIN contact c ON c.tenant_id = p.tenant_id AND c.institution_id = p.institution_id AND c.account_id = $3
         WHERE p.tenant_id = $1 AND p.id = $2`,
        [actor.tenantId, participationId, actor.accountId],
      )) as { institution_id: string }[];
      const set = found(own && (await publishedSetOf(em, actor.tenantId, participationId)));
      return this.views.detail(em, set, found(own).institution_id);
    });
  }

  private async set(em: EntityManager, actor: Actor, id: string): Promise<DoneSet> {
    return found(await setById(em, actor.tenantId, id));
  }
}
