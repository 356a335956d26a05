import { permissionsOf, type SessionView, type Title } from '@briedums/domain';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { found, Problem, refused } from '../../http/problem';
import { Account } from '../accounts/account.entity';
import { demandStrong, hashPassword, passwordFits } from '../accounts/passwords';
import { Session } from './session.entity';
import { csrfOf, hashToken, newToken } from './tokens';

interface Candidate {
  tenant_id: string;
  account_id: string;
  password_hash: string;
  slug: string;
}

interface Recognised {
  tenant_id: string;
  account_id: string;
  roles: Actor['roles'];
  locale: Actor['locale'];
  last_seen_at: Date;
}

/** The signed-in caller as the guard found it. */
export interface SignedIn {
  actor: Actor;
  token: string;
}

const system = (tenantId: string): Actor => ({ tenantId, accountId: null, roles: [], locale: 'lv' });

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: TenantDb,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws 401 `wrongCredentials`, or 409 `chooseTenant` with the tenants' short names when several fit. */
  async signIn(email: string, password: string, tenant?: string): Promise<SignedIn> {
    const candidates = await this.db.lookUp<Candidate>('SELECT * FROM sign_in_candidates($1)', [email]);
    const asked = candidates.filter((c) => tenant === undefined || c.slug === tenant);
    const checks = await Promise.all(asked.map((c) => passwordFits(c.password_hash, password)));
    if (asked.length === 0) await passwordFits(null, password);
    const fitting = asked.filter((_, i) => checks[i]);
    if (fitting.length > 1) throw new Problem(409, 'chooseTenant', { data: fitting.map((c) => c.slug) });
    const [who] = fitting;
    if (!who) throw new Problem(401, 'wrongCredentials');
    return this.db.run(system(who.tenant_id), (em) => this.open(em, who.tenant_id, who.account_id));
  }

  /**
   * Starts a session inside a transaction of the tenant; the token leaves this process only in the cookie. Those of the account
   * that are over go: nobody else would ever remove them.
   */
  async open(em: EntityManager, tenantId: string, accountId: string): Promise<SignedIn> {
    const token = newToken();
    const expiresAt = new Date(Date.now() + this.config.SESSION_HOURS * 3_600_000);
    await em.delete(Session, { tenantId, accountId, expiresAt: LessThan(new Date()) });
    await em.insert(Session, { tenantId, tokenHash: hashToken(token), accountId, expiresAt });
    await this.seen(em, tenantId, accountId);
    const account = found(await em.findOneBy(Account, { tenantId, id: accountId }));
    return { token, actor: this.actorOf(account) };
  }

  /** Who a token belongs to; null when it is unknown, expired, idle too long, or its account was stopped. */
  async recognise(token: string): Promise<SignedIn | null> {
    const tokenHash = hashToken(token);
    const [row] = await this.db.lookUp<Recognised>('SELECT * FROM session_account($1)', [tokenHash]);
    if (!row) return null;
    const idle = Date.now() - row.last_seen_at.getTime();
    if (idle > this.config.SESSION_IDLE_MINUTES * 60_000) return null;
    // Once a minute is exact enough, and spares a write per request.
    if (idle > 60_000) await this.touch(row, tokenHash);
    const { tenant_id: tenantId, account_id: accountId, roles, locale } = row;
    return { actor: { tenantId, accountId, roles, locale }, token };
  }

  async view({ actor, token }: SignedIn): Promise<SessionView> {
    return this.db.run(actor, async (em) => {
      const account = found(
        await em.findOneBy(Account, { tenantId: actor.tenantId, id: found(actor.accountId) }),
      );
      const session = found(
        await em.findOneBy(Session, { tenantId: actor.tenantId, tokenHash: hashToken(token) }),
      );
      const [tenant] = (await em.query('SELECT slug, name, accent FROM tenant WHERE id = $1', [
        actor.tenantId,
      ])) as {
        slug: string;
        name: Title;
        accent: string | null;
      }[];
      return {
        account: { id: account.id, name: account.name, email: account.email, locale: account.locale },
        tenant: found(tenant),
        roles: account.roles,
        permissions: permissionsOf(account.roles),
        csrfToken: csrfOf(token),
        expiresAt: session.expiresAt.toISOString(),
      };
    });
  }

  async signOut({ actor, token }: SignedIn): Promise<void> {
    await this.db.run(actor, (em) =>
      em.delete(Session, { tenantId: actor.tenantId, tokenHash: hashToken(token) }),
    );
  }

  async setLocale({ actor, token }: SignedIn, locale: 'lv' | 'en'): Promise<SessionView> {
    await this.db.run(actor, (em) =>
      em.update(Account, { tenantId: actor.tenantId, id: found(actor.accountId) }, { locale }),
    );
    return this.view({ actor: { ...actor, locale }, token });
  }

  /** Every session of the account ends; the caller gets a new one. */
  async changePassword({ actor }: SignedIn, current: string, next: string): Promise<SignedIn> {
    const accountId = found(actor.accountId);
    return this.db.run(actor, async (em) => {
      const account = found(await em.findOneBy(Account, { tenantId: actor.tenantId, id: accountId }));
      if (!(await passwordFits(account.passwordHash, current))) throw refused('wrongPassword');
      demandStrong(next, account.email);
      await em.update(
        Account,
        { tenantId: actor.tenantId, id: accountId },
        { passwordHash: await hashPassword(next) },
      );
      await em.delete(Session, { tenantId: actor.tenantId, accountId });
      return this.open(em, actor.tenantId, accountId);
    });
  }

  private touch(
    { tenant_id: tenantId, account_id: accountId }: Recognised,
    tokenHash: Buffer,
  ): Promise<void> {
    return this.db.run(system(tenantId), async (em) => {
      await em.query('UPDATE session SET last_seen_at = now() WHERE tenant_id = $1 AND token_hash = $2', [
        tenantId,
        tokenHash,
      ]);
      await this.seen(em, tenantId, accountId);
    });
  }

  private async seen(em: EntityManager, tenantId: string, accountId: string): Promise<void> {
    await em.query('UPDATE account SET last_seen_at = now() WHERE tenant_id = $1 AND id = $2', [
      tenantId,
      accountId,
    ]);
  }

  private actorOf(account: Account): Actor {
    return {
      tenantId: account.tenantId,
      accountId: account.id,
      roles: account.roles,
      locale: account.locale,
    };
  }
}
