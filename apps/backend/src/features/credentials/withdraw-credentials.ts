import type { EntityManager } from 'typeorm';

const CREDENTIALS = `
  DELETE FROM credential c USING participation p
  WHERE p.tenant_id = c.tenant_id AND p.id = c.participation_id AND p.tenant_id = $1 AND p.round_id = $2
    AND ($3::uuid IS NULL OR p.id = $3)
  RETURNING c.account_id, p.institution_id`;
const CONTACTS = `
  DELETE FROM contact c USING jsonb_to_recordset($2::jsonb) AS gone (account_id uuid, institution_id uuid)
  WHERE c.tenant_id = $1 AND c.account_id = gone.account_id AND c.institution_id = gone.institution_id
    AND NOT EXISTS (
      SELECT FROM credential k
      JOIN participation p ON p.tenant_id = k.tenant_id AND p.id = k.participation_id
      WHERE k.tenant_id = c.tenant_id AND k.account_id = c.account_id AND p.institution_id = c.institution_id
        AND k.accepted_at IS NOT NULL AND k.revoked_at IS NULL)`;

/**
 * Removes the invitations of a round, or of one participant, and those contacts who came in by nothing else: they no
 * longer answer for the institution.
 */
export const withdrawCredentials = async (
  em: EntityManager,
  tenantId: string,
  roundId: string,
  participationId: string | null = null,
): Promise<void> => {
  const [gone] = (await em.query(CREDENTIALS, [tenantId, roundId, participationId])) as [object[], number];
  await em.query(CONTACTS, [tenantId, JSON.stringify(gone)]);
};
