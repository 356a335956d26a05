import { credentialState, type CredentialView } from '@briedums/domain';
import type { EntityManager } from 'typeorm';
import { latvianOrder } from '../../i18n/latvian-order';

interface Row {
  id: string;
  participation_id: string;
  institution: string;
  name: string;
  email: string;
  issued_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
  last_seen_at: Date | null;
  delivery: CredentialView['delivery'] | null;
  mail_id: string | null;
}

const CREDENTIALS = `
  SELECT c.id, c.participation_id, i.name AS institution, a.name, a.email, c.issued_at, c.expires_at, c.accepted_at,
    c.revoked_at, a.last_seen_at, m.state AS delivery, c.mail_id
  FROM credential c
  JOIN participation p ON p.tenant_id = c.tenant_id AND p.id = c.participation_id
  JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
  JOIN account a ON a.tenant_id = c.tenant_id AND a.id = c.account_id
  LEFT JOIN mail m ON m.tenant_id = c.tenant_id AND m.id = c.mail_id
  WHERE c.tenant_id = $1 AND ($2::uuid IS NULL OR p.round_id = $2) AND ($3::uuid IS NULL OR c.id = $3)`;

const toCredentialView = (row: Row, now: Date): CredentialView => ({
  id: row.id,
  participationId: row.participation_id,
  institution: row.institution,
  name: row.name,
  email: row.email,
  state: credentialState(
    { expiresAt: row.expires_at, acceptedAt: row.accepted_at, revokedAt: row.revoked_at },
    now,
  ),
  issuedAt: row.issued_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  acceptedAt: row.accepted_at?.toISOString() ?? null,
  lastSeenAt: row.last_seen_at?.toISOString() ?? null,
  delivery: row.delivery ?? 'outbox',
  mailId: row.mail_id,
});

/** Invitations of respondents, by institution and person: all of a round, or the one with the id. */
export const credentialViews = async (
  em: EntityManager,
  tenantId: string,
  which: { roundId?: string; id?: string },
): Promise<CredentialView[]> => {
  const now = new Date();
  const rows = (await em.query(CREDENTIALS, [tenantId, which.roundId ?? null, which.id ?? null])) as Row[];
  return rows
    .map((row) => toCredentialView(row, now))
    .sort((a, b) => latvianOrder(a.institution, b.institution) || latvianOrder(a.name, b.name));
};
