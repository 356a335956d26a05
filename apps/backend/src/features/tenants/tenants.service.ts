import type { api, InputOf, ResponseOf, TenantView } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { onViolation } from '../../database/violations';
import { conflict, demand, found } from '../../http/problem';
import { AccountsService } from '../accounts/accounts.service';
import { InvitationIssuer } from '../invitations/invitation-issuer';
import { tenantViews } from './tenant-views';

type NewTenant = InputOf<typeof api.tenants.open>['body'];

@Injectable()
export class TenantsService {
  constructor(
    private readonly db: TenantDb,
    private readonly accounts: AccountsService,
    private readonly issuer: InvitationIssuer,
  ) {}

  async list(actor: Actor): Promise<TenantView[]> {
    demand(actor, 'tenant.manage');
    return this.db.run(actor, (em) => tenantViews(em));
  }

  async get(actor: Actor, id: string): Promise<TenantView> {
    demand(actor, 'tenant.manage');
    return this.db.run(actor, async (em) => found((await tenantViews(em, id))[0]));
  }

  /** The tenant and the invitation of its first administrator, or neither. Throws 409 `slugTaken`. */
  async open(
    actor: Actor,
    { slug, name, administrator }: NewTenant,
  ): Promise<ResponseOf<typeof api.tenants.open>> {
    demand(actor, 'tenant.manage');
    const inside: Actor = { ...actor, tenantId: randomUUID(), accountId: null };
    return this.db.run(inside, async (em) => {
      const { tenantId } = inside;
      const insert = em.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $3)', [
        tenantId,
        slug,
        name,
      ]);
      await onViolation(insert, { duplicate: conflict('slugTaken') });
      const account = await this.accounts.ensure(em, tenantId, {
        ...administrator,
        roles: ['administrator'],
      });
      const { id: accountId, email, locale } = account;
      // What follows is done in the tenant's name: an operator's rights do not travel with its jobs.
      const [issued] = await this.issuer.issue(em, { ...inside, roles: [] }, [
        { accountId, email, locale, tenant: name, task: null, participationId: null },
      ]);
      return { tenant: found((await tenantViews(em, tenantId))[0]), link: found(issued).link };
    });
  }
}
