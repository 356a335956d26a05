import type { ParticipationRow, ParticipationState, SectionProgress } from '@briedums/domain';
import type { EntityManager } from 'typeorm';
import { latvianOrder } from '../../i18n/latvian-order';

interface Row {
  id: string;
  institution_id: string;
  name: string;
  group_name: string | null;
  region: string | null;
  state: ParticipationState;
  progress: SectionProgress[];
  last_activity_at: Date | null;
  submitted_at: Date | null;
  contacts: number;
  contact_email: string | null;
}

const PARTICIPATIONS = `
  SELECT p.id, p.institution_id, i.name, i.group_name, i.region, i.contact_email, p.state, p.progress,
    p.last_activity_at, p.submitted_at, coalesce(c.contacts, 0) AS contacts
  FROM participation p
  JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
  LEFT JOIN (SELECT institution_id, count(*)::int AS contacts FROM contact WHERE tenant_id = $1 GROUP BY institution_id) c
    ON c.institution_id = p.institution_id
  WHERE p.tenant_id = $1 AND p.round_id = $2`;

const toParticipationRow = (row: Row): ParticipationRow => {
  const applying = row.progress.filter((section) => section.applies);
  return {
    id: row.id,
    institutionId: row.institution_id,
    institution: row.name,
    group: row.group_name,
    region: row.region,
    state: row.state,
    sections: row.progress,
    answered: applying.reduce((sum, section) => sum + section.answered, 0),
    required: applying.reduce((sum, section) => sum + section.required, 0),
    lastActivityAt: row.last_activity_at?.toISOString() ?? null,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    contacts: row.contacts,
    contactEmail: row.contact_email,
  };
};

/** Who takes part in a round and how far they are, by name. */
export const participationRows = async (
  em: EntityManager,
  tenantId: string,
  roundId: string,
): Promise<ParticipationRow[]> =>
  ((await em.query(PARTICIPATIONS, [tenantId, roundId])) as Row[])
    .map(toParticipationRow)
    .sort((a, b) => latvianOrder(a.institution, b.institution));
