import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { latvianOrder } from '../../i18n/latvian-order';
import type { Invitee } from '../invitations/invitation-issuer';
import type { Round } from '../rounds/round.entity';
import { tenantName } from '../tenants/tenant-name';

interface Candidate {
  participation_id: string;
  institution: string;
  email: string | null;
  live: boolean;
  stopped: boolean;
}

export interface ManyInvitees {
  invitees: Invitee[];
  already: number;
  /** Institutions without a contact address, or whose contact's account is stopped. */
  withoutAddress: string[];
}

const CANDIDATES = `
  SELECT p.id AS participation_id, i.name AS institution, i.contact_email AS email,
    coalesce(a.disabled_at IS NOT NULL, false) AS stopped,
    EXISTS (
      SELECT FROM credential c WHERE c.tenant_id = p.tenant_id AND c.participation_id = p.id
        AND c.revoked_at IS NULL AND (c.accepted_at IS NOT NULL OR c.expires_at > now())) AS live
  FROM participation p
  JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
  LEFT JOIN account a ON a.tenant_id = p.tenant_id AND a.email = i.contact_email
  WHERE p.tenant_id = $1 AND p.round_id = $2 AND ($3::uuid[] IS NULL OR p.id = ANY ($3))`;
const ACCOUNTS = `
  INSERT INTO account (tenant_id, id, email, name, roles)
  SELECT $1, r.id, r.email, r.name, '{respondent}' FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, email text, name text)
  ON CONFLICT (tenant_id, email) DO UPDATE
    SET roles = ARRAY(SELECT DISTINCT unnest(account.roles || EXCLUDED.roles))
  RETURNING id, email, locale`;

type Addressed = Candidate & { email: string };
const isAddressed = (candidate: Candidate): candidate is Addressed =>
  candidate.email !== null && !candidate.stopped;

/** One account per address, named after the institution until the person says otherwise. */
const accountsOf = async (
  em: EntityManager,
  tenantId: string,
  candidates: readonly Addressed[],
): Promise<Map<string, { id: string; locale: 'lv' | 'en' }>> => {
  const people = new Map(
    candidates.map(({ email, institution }) => [email, { id: randomUUID(), email, name: institution }]),
  );
  const rows = (await em.query(ACCOUNTS, [tenantId, JSON.stringify([...people.values()])])) as {
    id: string;
    email: string;
    locale: 'lv' | 'en';
  }[];
  return new Map(rows.map((row) => [row.email, row]));
};

/** Those of a round's participants (or of the ones named) that have no standing invitation, with accounts for their addresses. */
export const manyInvitees = async (
  em: EntityManager,
  round: Round,
  participationIds: readonly string[] | undefined,
): Promise<ManyInvitees> => {
  const { tenantId } = round;
  const found = (await em.query(CANDIDATES, [tenantId, round.id, participationIds ?? null])) as Candidate[];
  const missing = found.filter((candidate) => !candidate.live);
  const addressed = missing.filter(isAddressed);
  const accounts = await accountsOf(em, tenantId, addressed);
  const tenant = await tenantName(em, tenantId);
  return {
    invitees: addressed.flatMap(({ email, institution, participation_id }) => {
      const account = accounts.get(email);
      const task = { institution, round: round.title, closesAt: round.closesAt };
      return account && tenant
        ? [{ ...account, accountId: account.id, email, tenant, task, participationId: participation_id }]
        : [];
    }),
    already: found.length - missing.length,
    withoutAddress: missing
      .filter((candidate) => !isAddressed(candidate))
      .map(({ institution }) => institution)
      .sort(latvianOrder),
  };
};
