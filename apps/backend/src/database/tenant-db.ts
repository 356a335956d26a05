import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from './actor';

/**
 * The only door to tenant data. One call is one transaction that first declares its tenant and actor, locally to
 * itself: nothing is left on the pooled connection, and a transaction that declares nothing sees no rows.
 */
@Injectable()
export class TenantDb {
  constructor(private readonly source: DataSource) {}

  run<T>(actor: Actor, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (em) => {
      await em.query(
        `SELECT set_config('app.tenant', $1, true), set_config('app.actor', $2, true), set_config('app.operator', $3, true)`,
        [actor.tenantId, actor.accountId ?? '', actor.roles.includes('operator') ? 'on' : ''],
      );
      return work(em);
    });
  }

  /** Before a tenant is known: only the listed SECURITY DEFINER look-ups answer; tables show nothing. */
  lookUp<R>(sql: string, parameters: unknown[]): Promise<R[]> {
    return this.source.query(sql, parameters) as Promise<R[]>;
  }
}
