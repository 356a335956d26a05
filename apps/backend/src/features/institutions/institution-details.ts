import type { api, ResponseOf, RoundView, Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

type Details = Pick<ResponseOf<typeof api.institutions.get>, 'rounds' | 'contacts'>;

interface RoundRow {
  round_id: string;
  participation_id: string;
  title: Title;
  year: number;
  state: string;
  origin: RoundView['origin'];
  trial: boolean;
  demo: boolean;
  index_score: { decimal: string; level: number } | null;
  result_set_id: string | null;
}

/** The rounds of an institution, newest first, each with its published result or else that of the latest computation. */
const ROUNDS = `
  SELECT p.round_id, p.id AS participation_id, r.title, r.year, r.state, r.origin, r.trial, r.demo,
    res.index_score, res.result_set_id
  FROM participation p
  JOIN round r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
  LEFT JOIN LATERAL (
    SELECT x.index_score, x.result_set_id
    FROM result x
    JOIN result_set s ON s.tenant_id = x.tenant_id AND s.id = x.result_set_id AND s.state = 'done'
    LEFT JOIN publication pub ON pub.tenant_id = s.tenant_id AND pub.result_set_id = s.id
    WHERE x.tenant_id = p.tenant_id AND x.participation_id = p.id
    ORDER BY (pub.result_set_id IS NOT NULL) DESC, s.number DESC
    LIMIT 1
  ) res ON true
  WHERE p.tenant_id = $1 AND p.institution_id = $2
  ORDER BY r.year DESC, r.created_at DESC`;

const CONTACTS = `
  SELECT a.name, a.email, a.last_seen_at FROM contact c
  JOIN account a ON a.tenant_id = c.tenant_id AND a.id = c.account_id
  WHERE c.tenant_id = $1 AND c.institution_id = $2 AND a.disabled_at IS NULL
  ORDER BY a.name, a.email`;

/** What else is told of one institution: where it took part, and who answers for it. */
export const institutionDetails = async (
  em: EntityManager,
  tenantId: string,
  id: string,
): Promise<Details> => {
  const rounds = (await em.query(ROUNDS, [tenantId, id])) as RoundRow[];
  const contacts = (await em.query(CONTACTS, [tenantId, id])) as {
    name: string;
    email: string;
    last_seen_at: Date | null;
  }[];
  return {
    rounds: rounds.map((row) => ({
      roundId: row.round_id,
      participationId: row.participation_id,
      title: row.title,
      year: row.year,
      state: row.state,
      origin: row.origin,
      trial: row.trial,
      demo: row.demo,
      index: row.index_score?.decimal ?? null,
      level: row.index_score?.level ?? null,
      resultSetId: row.result_set_id,
    })),
    contacts: contacts.map(({ name, email, last_seen_at }) => ({
      name,
      email,
      lastSeenAt: last_seen_at?.toISOString() ?? null,
    })),
  };
};
