import type { Title } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { found } from '../../http/problem';
import { sentence } from '../../http/sentences';
import { AccountsService } from '../accounts/accounts.service';
import { InvitationIssuer } from '../invitations/invitation-issuer';

const SLUG = 'platforma';
const nowhere = '00000000-0000-0000-0000-000000000000';
const system = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  roles: ['operator'],
  locale: 'lv',
});

/** The way in for the one who opens tenants. Asked for on the command line alone: no endpoint leads here. */
@Injectable()
export class FirstOperator {
  constructor(
    private readonly db: TenantDb,
    private readonly accounts: AccountsService,
    private readonly issuer: InvitationIssuer,
  ) {}

  /** A one-time link; null when an operator came in already. A link that was not used stops when another is asked for. */
  async invite(person: { email: string; name: string }): Promise<string | null> {
    const tenantId = await this.platform();
    const actor = system(tenantId);
    return this.db.run(actor, async (em) => {
      if (await this.cameIn(em, tenantId)) return null;
      const { id, email, locale } = await this.accounts.ensure(em, tenantId, {
        ...person,
        roles: ['operator'],
      });
      const [issued] = await this.issuer.issue(em, { ...actor, roles: [] }, [
        { accountId: id, email, locale, tenant: platformName(), task: null, participationId: null },
      ]);
      return found(issued).link;
    });
  }

  /** The platform's own tenant, made when there is none; two starts at once make one. */
  private platform(): Promise<string> {
    return this.db.run(system(nowhere), async (em) => {
      await em.query('SELECT pg_advisory_xact_lock(hashtext($1))', [SLUG]);
      const [row] = (await em.query('SELECT id FROM tenant WHERE is_platform')) as { id: string }[];
      if (row) return row.id;
      const id = randomUUID();
      await em.query('INSERT INTO tenant (id, slug, name, is_platform) VALUES ($1, $2, $3, true)', [
        id,
        SLUG,
        platformName(),
      ]);
      return id;
    });
  }

  private async cameIn(em: EntityManager, tenantId: string): Promise<boolean> {
    const rows = (await em.query(
      `SELECT FROM account WHERE tenant_id = $1 AND 'operator' = ANY (roles) AND password_hash IS NOT NULL LIMIT 1`,
      [tenantId],
    )) as object[];
    return rows.length > 0;
  }
}

function platformName(): Title {
  return { lv: sentence('lv', 'platform.name'), en: sentence('en', 'platform.name') };
}
