import type { EntityManager } from 'typeorm';
import { untilMoment } from '../../i18n/dates';
import { daysAfter } from './calendar';

const VALID_DAYS = 14;

/** The contacts of these participations have accepted: they answer for the institution from then on. */
const ACCEPT = `
  WITH accepted AS (
    UPDATE credential c SET issued_at = $3, expires_at = $4, accepted_at = $5
    FROM participation p
    WHERE c.tenant_id = $1 AND p.tenant_id = $1 AND p.id = c.participation_id AND p.id = ANY ($2)
    RETURNING c.account_id, p.institution_id)
  INSERT INTO contact (tenant_id, account_id, institution_id, since)
  SELECT $1, account_id, institution_id, $5 FROM accepted ON CONFLICT DO NOTHING`;
const EXPIRE = `
  UPDATE credential SET issued_at = $3, expires_at = $4 WHERE tenant_id = $1 AND participation_id = ANY ($2)`;
const EXPIRIES = `
  SELECT DISTINCT expires_at FROM credential WHERE tenant_id = $1 AND participation_id = ANY ($2)`;
const MOMENT_IN_LETTERS = `
  UPDATE mail m SET body = replace(m.body, $3, $4) FROM credential c
  WHERE m.tenant_id = $1 AND c.tenant_id = $1 AND c.mail_id = m.id AND c.participation_id = ANY ($2)`;
/** Letters were written when their invitations were made. */
const LETTERS = `
  UPDATE mail m SET created_at = c.issued_at FROM credential c
  WHERE m.tenant_id = $1 AND c.tenant_id = $1 AND c.mail_id = m.id AND c.participation_id = ANY ($2)`;

/** Letters say until when their invitation holds: that has to be the moment of their story, not of its making. */
const redateLetters = async (
  em: EntityManager,
  tenantId: string,
  ids: readonly string[],
  expiresAt: Date,
): Promise<void> => {
  const made = (await em.query(EXPIRIES, [tenantId, ids])) as { expires_at: Date }[];
  for (const locale of ['lv', 'en'] as const) {
    for (const told of new Set(made.map((row) => untilMoment(locale, row.expires_at))))
      await em.query(MOMENT_IN_LETTERS, [tenantId, ids, told, untilMoment(locale, expiresAt)]);
  }
};

export const acceptInvitations = async (
  em: EntityManager,
  tenantId: string,
  participationIds: readonly string[],
  issuedAt: Date,
): Promise<void> => {
  const expiresAt = daysAfter(issuedAt, VALID_DAYS);
  await redateLetters(em, tenantId, participationIds, expiresAt);
  await em.query(ACCEPT, [tenantId, participationIds, issuedAt, expiresAt, daysAfter(issuedAt, 0.1)]);
  await em.query(LETTERS, [tenantId, participationIds]);
};

/** Invitations that nobody accepted in time. */
export const expireInvitations = async (
  em: EntityManager,
  tenantId: string,
  participationIds: readonly string[],
  issuedAt: Date,
): Promise<void> => {
  const expiresAt = daysAfter(issuedAt, VALID_DAYS);
  await redateLetters(em, tenantId, participationIds, expiresAt);
  await em.query(EXPIRE, [tenantId, participationIds, issuedAt, expiresAt]);
  await em.query(LETTERS, [tenantId, participationIds]);
};
