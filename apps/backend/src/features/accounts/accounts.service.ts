import type { AccountView, api, InputOf, ResponseOf, Role } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { conflict, demand, found, refused } from '../../http/problem';
import { byName } from '../../i18n/latvian-order';
import { InvitationIssuer } from '../invitations/invitation-issuer';
import { Session } from '../sessions/session.entity';
import { tenantName } from '../tenants/tenant-name';
import { Account } from './account.entity';

type NewStaff = InputOf<typeof api.accounts.invite>['body'];

interface Row extends Account {
  institutions: string[];
}

const toAccountView = (row: Row): AccountView => ({
  id: row.id,
  name: row.name,
  email: row.email,
  roles: row.roles,
  state: row.disabledAt ? 'disabled' : row.passwordHash ? 'active' : 'invited',
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  institutions: row.institutions,
});

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: TenantDb,
    private readonly issuer: InvitationIssuer,
  ) {}

  async list(actor: Actor): Promise<AccountView[]> {
    demand(actor, 'account.manage');
    return this.db.run(actor, async (em) => (await this.rows(em, actor)).map(toAccountView));
  }

  /** The link is also in the letter; inviting again somebody who did not come in yet makes a new one. */
  async invite(actor: Actor, person: NewStaff): Promise<ResponseOf<typeof api.accounts.invite>> {
    demand(actor, 'account.manage');
    const { tenantId } = actor;
    return this.db.run(actor, async (em) => {
      const { id: accountId, email, locale, disabledAt } = await this.ensure(em, tenantId, person);
      if (disabledAt) throw refused('accountDisabled');
      const tenant = found(await tenantName(em, tenantId));
      const [issued] = await this.issuer.issue(em, actor, [
        { accountId, email, locale, tenant, task: null, participationId: null },
      ]);
      return { account: await this.view(em, actor, accountId), link: found(issued).link };
    });
  }

  async setDisabled(actor: Actor, id: string, disabled: boolean): Promise<AccountView> {
    demand(actor, 'account.manage');
    if (id === actor.accountId) throw refused('notYourself');
    return this.db.run(actor, async (em) => {
      const where = { tenantId: actor.tenantId, id };
      found(await em.findOneBy(Account, where));
      await em.update(Account, where, { disabledAt: disabled ? new Date() : null });
      if (disabled) await em.delete(Session, { tenantId: actor.tenantId, accountId: id });
      return this.view(em, actor, id);
    });
  }

  private async view(em: EntityManager, actor: Actor, id: string): Promise<AccountView> {
    return toAccountView(found((await this.rows(em, actor)).find((row) => row.id === id)));
  }

  async rows(em: EntityManager, actor: Actor): Promise<Row[]> {
    const accounts = (await em.findBy(Account, { tenantId: actor.tenantId })).sort(byName);
    const contacts = (await em.query(
      `SELECT c.account_id, i.name FROM contact c JOIN institution i USING (tenant_id)
       WHERE i.id = c.institution_id AND c.tenant_id = $1`,
      [actor.tenantId],
    )) as { account_id: string; name: string }[];
    const of = Map.groupBy(contacts, (c) => c.account_id);
    return accounts.map((account) =>
      Object.assign(account, { institutions: (of.get(account.id) ?? []).sort(byName).map((c) => c.name) }),
    );
  }

  /**
   * The account of an address, made when there is none; roles are added, never taken. Throws 409 `accountExists` for staff who
   * have all the roles and came in already.
   */
  async ensure(
    em: EntityManager,
    tenantId: string,
    person: { email: string; name: string; roles: Role[] },
  ): Promise<Account> {
    const known = await em.findOneBy(Account, { tenantId, email: person.email });
    if (!known)
      return em.save(
        em.create(Account, {
          tenantId,
          id: crypto.randomUUID(),
          ...person,
          locale: 'lv',
          passwordHash: null,
        }),
      );
    const roles = [...new Set([...known.roles, ...person.roles])];
    const nothingNew = roles.length === known.roles.length && !person.roles.includes('respondent');
    if (nothingNew && known.passwordHash) throw conflict('accountExists');
    await em.update(Account, { tenantId, id: known.id }, { roles });
    return Object.assign(known, { roles });
  }
}
