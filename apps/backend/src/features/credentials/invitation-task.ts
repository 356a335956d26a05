import { type RoundState, takesParticipants, type Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';
import { found, refused } from '../../http/problem';
import type { Invited } from '../invitations/invitation-letter';

interface Row {
  tenant: Title;
  round_id: string;
  title: Title;
  closes_at: Date | null;
  state: RoundState;
  origin: 'survey' | 'imported';
  institution: string;
}

const TASK = `
  SELECT t.name AS tenant, r.id AS round_id, r.title, r.closes_at, r.state, r.origin, i.name AS institution
  FROM participation p
  JOIN tenant t ON t.id = p.tenant_id
  JOIN round r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
  JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
  WHERE p.tenant_id = $1 AND p.id = $2
  FOR SHARE OF r`;

/** What somebody invited to a participation is asked to do. Throws 404, or 422 `roundClosed` when it is too late. */
export const invitationTask = async (
  em: EntityManager,
  tenantId: string,
  participationId: string,
): Promise<Pick<Invited, 'tenant' | 'task'>> => {
  const [row] = (await em.query(TASK, [tenantId, participationId])) as Row[];
  const { tenant, institution, title, closes_at, ...round } = found(row);
  if (!takesParticipants(round)) throw refused('roundClosed');
  return { tenant, task: { institution, round: title, closesAt: closes_at } };
};
