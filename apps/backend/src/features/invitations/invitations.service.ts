import { credentialState, type InvitationView, type Title } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, visitor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { found, Problem, refused } from '../../http/problem';
import { Account } from '../accounts/account.entity';
import { demandStrong, hashPassword, passwordFits } from '../accounts/passwords';
import { Credential } from '../credentials/credential.entity';
import { type SignedIn, SessionsService } from '../sessions/sessions.service';
import { hashToken } from '../sessions/tokens';

interface Acceptance {
  token: string;
  name: string;
  password: string;
}

interface Open {
  credential: Credential;
  account: Account;
}

const problems = {
  accepted: 'invitationUsed',
  expired: 'invitationExpired',
  revoked: 'invitationRevoked',
} as const;

const ABOUT = `
  SELECT t.name AS tenant, i.name AS institution, r.title AS round
  FROM tenant t
  LEFT JOIN participation p ON p.tenant_id = t.id AND p.id = $2
  LEFT JOIN institution i ON i.tenant_id = t.id AND i.id = p.institution_id
  LEFT JOIN round r ON r.tenant_id = t.id AND r.id = p.round_id
  WHERE t.id = $1`;
const CONTACT = `
  INSERT INTO contact (tenant_id, account_id, institution_id)
  SELECT p.tenant_id, $2, p.institution_id FROM participation p WHERE p.tenant_id = $1 AND p.id = $3
  ON CONFLICT DO NOTHING`;

/** What the holder of a one-time link may see and do before being signed in. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: TenantDb,
    private readonly sessions: SessionsService,
  ) {}

  async inspect(token: string): Promise<InvitationView> {
    const actor = await this.ownerOf(token);
    return this.db.run(actor, async (em) => {
      const { credential, account } = await this.open(em, actor, token);
      const [about] = (await em.query(ABOUT, [actor.tenantId, credential.participationId])) as {
        tenant: Title;
        institution: string | null;
        round: Title | null;
      }[];
      return {
        ...found(about),
        email: account.email,
        name: account.name,
        expiresAt: credential.expiresAt.toISOString(),
        hasAccount: account.passwordHash !== null,
      };
    });
  }

  /**
   * Works once: the row stays locked until the answer is written. Someone who has a password must give it; otherwise the
   * one given becomes it. Throws 404 `invitationUnknown`, 422 `invitationUsed`, `invitationExpired`, `invitationRevoked`,
   * `wrongPassword`, `passwordCommon`.
   */
  async accept({ token, name, password }: Acceptance): Promise<SignedIn> {
    const actor = await this.ownerOf(token);
    const { tenantId } = actor;
    return this.db.run(actor, async (em) => {
      const { credential, account } = await this.open(em, actor, token);
      const passwordHash = account.passwordHash ?? (await this.newPassword(password, account.email));
      if (account.passwordHash && !(await passwordFits(account.passwordHash, password)))
        throw refused('wrongPassword');
      await em.update(Account, { tenantId, id: account.id }, { name, passwordHash });
      await em.update(Credential, { tenantId, id: credential.id }, { acceptedAt: new Date() });
      if (credential.participationId)
        await em.query(CONTACT, [tenantId, account.id, credential.participationId]);
      return this.sessions.open(em, tenantId, account.id);
    });
  }

  private async newPassword(password: string, email: string): Promise<string> {
    demandStrong(password, email);
    return hashPassword(password);
  }

  /** Whose tenant a token belongs to. */
  private async ownerOf(token: string): Promise<Actor> {
    const [owner] = await this.db.lookUp<{ tenant_id: string }>('SELECT * FROM credential_owner($1)', [
      hashToken(token),
    ]);
    if (!owner) throw new Problem(404, 'invitationUnknown');
    return visitor(owner.tenant_id);
  }

  /** The invitation while it can be accepted, locked. */
  private async open(em: EntityManager, { tenantId }: Actor, token: string): Promise<Open> {
    const credential = await em.findOne(Credential, {
      where: { tenantId, tokenHash: hashToken(token) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!credential) throw new Problem(404, 'invitationUnknown');
    const state = credentialState(credential, new Date());
    if (state !== 'invited') throw refused(problems[state]);
    const account = found(await em.findOneBy(Account, { tenantId, id: credential.accountId }));
    if (account.disabledAt) throw refused('invitationRevoked');
    return { credential, account };
  }
}
