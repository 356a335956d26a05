import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import type { Actor } from '../../database/actor';
import { Letters } from '../mail/letters.service';
import { hashToken, newToken } from '../sessions/tokens';
import { invitationLetter, type Invited } from './invitation-letter';

export interface Invitee extends Invited {
  accountId: string;
  /** Null for staff. */
  participationId: string | null;
}

export interface Issued {
  credentialId: string;
  /** Shown this once; only its hash is kept. */
  link: string;
}

interface Row {
  id: string;
  account_id: string;
  participation_id: string | null;
}

/** A second invitation of the same person for the same participation takes the first one's place: its link stops. */
const CREDENTIALS = `
  INSERT INTO credential (tenant_id, id, account_id, participation_id, token_hash, issued_by, expires_at, mail_id)
  SELECT $1, r.id, r."accountId", r."participationId", decode(r.hash, 'hex'), $2, $3, r."mailId"
  FROM jsonb_to_recordset($4::jsonb)
    AS r (id uuid, "accountId" uuid, "participationId" uuid, hash text, "mailId" uuid)
  ON CONFLICT (tenant_id, participation_id, account_id) DO UPDATE SET
    token_hash = EXCLUDED.token_hash, issued_at = now(), issued_by = EXCLUDED.issued_by, expires_at = EXCLUDED.expires_at,
    accepted_at = NULL, revoked_at = NULL, mail_id = EXCLUDED.mail_id
  RETURNING id, account_id, participation_id`;
/** Unused invitations of staff, which no constraint keeps apart. */
const UNUSED = `
  DELETE FROM credential
  WHERE tenant_id = $1 AND participation_id IS NULL AND accepted_at IS NULL AND account_id = ANY ($2)`;

const keyOf = (accountId: string, participationId: string | null): string =>
  `${accountId} ${participationId ?? ''}`;

@Injectable()
export class InvitationIssuer {
  constructor(
    private readonly letters: Letters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes invitations and their letters, each kind in one statement; in the order of the invitees. */
  async issue(em: EntityManager, actor: Actor, invitees: readonly Invitee[]): Promise<Issued[]> {
    if (invitees.length === 0) return [];
    const expiresAt = new Date(Date.now() + this.config.INVITATION_DAYS * 24 * 3_600_000);
    const made = invitees.map((invitee) => {
      const token = newToken();
      return { invitee, token, link: this.linkOf(token) };
    });
    const mailIds = await this.letters.write(
      em,
      actor,
      made.map(({ invitee, link }) => invitationLetter(invitee, link, expiresAt)),
    );
    const rows = made.map(({ invitee, token }, i) => ({
      id: randomUUID(),
      accountId: invitee.accountId,
      participationId: invitee.participationId,
      hash: hashToken(token).toString('hex'),
      mailId: mailIds[i],
    }));
    const staff = invitees.filter((invitee) => invitee.participationId === null);
    await em.query(UNUSED, [actor.tenantId, staff.map((invitee) => invitee.accountId)]);
    const stored = (await em.query(CREDENTIALS, [
      actor.tenantId,
      actor.accountId,
      expiresAt,
      JSON.stringify(rows),
    ])) as Row[];
    const ids = new Map(stored.map((row) => [keyOf(row.account_id, row.participation_id), row.id]));
    return made.map(({ invitee, link }) => ({
      credentialId: ids.get(keyOf(invitee.accountId, invitee.participationId)) ?? '',
      link,
    }));
  }

  /** Built from the configured address alone, never from what a request says of its host. The token is in the fragment, which browsers do not send. */
  private linkOf(token: string): string {
    const base = this.config.PUBLIC_URL.replace(/\/+$/, '');
    return `${base}/uzaicinajums#${token}`;
  }
}
