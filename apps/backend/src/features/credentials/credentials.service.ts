import {
  type api,
  credentialState,
  type CredentialView,
  isLive,
  type ResponseOf,
  takesParticipants,
} from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { conflict, demand, found, refused } from '../../http/problem';
import { Account } from '../accounts/account.entity';
import { AccountsService } from '../accounts/accounts.service';
import { InvitationIssuer } from '../invitations/invitation-issuer';
import { Round } from '../rounds/round.entity';
import { Contact } from './contact.entity';
import { credentialViews } from './credential-views';
import { Credential } from './credential.entity';
import { invitationTask } from './invitation-task';
import { manyInvitees } from './many-invitees';

type Issued = ResponseOf<typeof api.credentials.issue>;
type Counts = ResponseOf<typeof api.credentials.issueMany>;

@Injectable()
export class CredentialsService {
  constructor(
    private readonly db: TenantDb,
    private readonly accounts: AccountsService,
    private readonly issuer: InvitationIssuer,
  ) {}

  async list(actor: Actor, roundId: string): Promise<CredentialView[]> {
    demand(actor, 'credential.manage');
    return this.db.run(actor, async (em) => {
      found(await em.findOneBy(Round, { tenantId: actor.tenantId, id: roundId }));
      return credentialViews(em, actor.tenantId, { roundId });
    });
  }

  /** Someone whose invitation still stands is not invited twice: 409 `alreadyInvited`. */
  async issue(
    actor: Actor,
    participationId: string,
    person: { name: string; email: string },
  ): Promise<Issued> {
    demand(actor, 'credential.manage');
    const { tenantId } = actor;
    return this.db.run(actor, async (em) => {
      await invitationTask(em, tenantId, participationId);
      const account = await this.accounts.ensure(em, tenantId, { ...person, roles: ['respondent'] });
      const known = await em.findOneBy(Credential, { tenantId, participationId, accountId: account.id });
      if (known && isLive(credentialState(known, new Date()))) throw conflict('alreadyInvited');
      return this.invite(em, actor, account, participationId);
    });
  }

  async issueMany(actor: Actor, roundId: string, participationIds?: string[]): Promise<Counts> {
    demand(actor, 'credential.manage');
    return this.db.run(actor, async (em) => {
      const where = { tenantId: actor.tenantId, id: roundId };
      const round = found(await em.findOne(Round, { where, lock: { mode: 'pessimistic_write' } }));
      if (!takesParticipants(round)) throw refused('roundClosed');
      const { invitees, already, withoutAddress } = await manyInvitees(em, round, participationIds);
      await this.issuer.issue(em, actor, invitees);
      return { issued: invitees.length, already, withoutAddress };
    });
  }

  /** A new link in a new letter; the old one stops. Not for what was used or taken back. */
  async resend(actor: Actor, id: string): Promise<Issued> {
    demand(actor, 'credential.manage');
    const { tenantId } = actor;
    return this.db.run(actor, async (em) => {
      const { accountId, participationId, ...dates } = await this.locked(em, actor, id);
      const state = credentialState(dates, new Date());
      if (state === 'accepted') throw refused('invitationUsed');
      if (state === 'revoked') throw refused('invitationRevoked');
      const account = found(await em.findOneBy(Account, { tenantId, id: accountId }));
      return this.invite(em, actor, account, participationId);
    });
  }

  /** The person reaches the institution no more, at once and by whatever invitation it was. */
  async revoke(actor: Actor, id: string): Promise<CredentialView> {
    demand(actor, 'credential.manage');
    const { tenantId } = actor;
    return this.db.run(actor, async (em) => {
      const { accountId, participationId, revokedAt } = await this.locked(em, actor, id);
      if (!revokedAt) await em.update(Credential, { tenantId, id }, { revokedAt: new Date() });
      const [{ institution_id: institutionId }] = (await em.query(
        'SELECT institution_id FROM participation WHERE tenant_id = $1 AND id = $2',
        [tenantId, participationId],
      )) as [{ institution_id: string }];
      await em.delete(Contact, { tenantId, accountId, institutionId });
      return this.view(em, actor, id);
    });
  }

  private async invite(
    em: EntityManager,
    actor: Actor,
    account: Account,
    participationId: string,
  ): Promise<Issued> {
    if (account.disabledAt) throw refused('accountDisabled');
    const about = await invitationTask(em, actor.tenantId, participationId);
    const { email, locale } = account;
    const [issued] = await this.issuer.issue(em, actor, [
      { ...about, email, locale, accountId: account.id, participationId },
    ]);
    const { credentialId, link } = found(issued);
    return { credential: await this.view(em, actor, credentialId), link };
  }

  /** A respondent's credential; those of staff belong to their accounts. */
  private async locked(
    em: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<Credential & { participationId: string }> {
    const row = found(
      await em.findOne(Credential, {
        where: { tenantId: actor.tenantId, id },
        lock: { mode: 'pessimistic_write' },
      }),
    );
    return Object.assign(row, { participationId: found(row.participationId) });
  }

  private async view(em: EntityManager, actor: Actor, id: string): Promise<CredentialView> {
    return found((await credentialViews(em, actor.tenantId, { id }))[0]);
  }
}
