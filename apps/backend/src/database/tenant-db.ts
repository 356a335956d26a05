import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from './actor';

const declare = (em: EntityManager, { tenantId, accountId, roles }: Actor): Promise<unknown> =>
  em.query(
    `SELECT set_config('app.tenant', $1, true), set_config('app.actor', $2, true), set_config('app.operator', $3, true)`,
    [tenantId, accountId ?? '', roles.includes('operator') ? 'on' : ''],
  );

/**
 * The only door to tenant data. One call is one transaction that first declares its tenant and actor, locally to
 * itself: nothing is left on the pooled connection, and a transaction that declares nothing sees no rows.
 */
@Injectable()
export class TenantDb {
  private readonly whole = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly source: DataSource) {}

  async run<T>(actor: Actor, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const declared = async (em: EntityManager): Promise<T> => {
      await declare(em, actor);
      return work(em);
    };
    const whole = this.whole.getStore();
    return whole ? declared(whole) : this.source.transaction(declared);
  }

  /**
   * Makes every `run` inside `work` a part of one transaction: all of it is stored, or nothing. For set-up from the command
   * line; the parts declare their own actors and must follow one another, never run at the same time.
   */
  together<T>(work: () => Promise<T>): Promise<T> {
    return this.source.transaction((em) => this.whole.run(em, work));
  }

  /**
   * Before a tenant is known: only the listed SECURITY DEFINER look-ups answer, and `public_edition`, which declares the tenant
   * for itself; tables show nothing.
   */
  lookUp<R>(sql: string, parameters: unknown[]): Promise<R[]> {
    return this.source.query(sql, parameters) as Promise<R[]>;
  }
}
