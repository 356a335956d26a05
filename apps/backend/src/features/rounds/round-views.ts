import type { InstitutionKind, RoundState, RoundView, Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

interface Row {
  id: string;
  slug: string;
  title: Title;
  year: number;
  kind: InstitutionKind;
  state: RoundState;
  origin: 'survey' | 'imported';
  trial: boolean;
  demo: boolean;
  opens_at: Date | null;
  closes_at: Date | null;
  methodology: RoundView['methodology'];
  funnel: RoundView['funnel'] | null;
  result_set_id: string | null;
  published_at: Date | null;
}

/** A methodology's title may lack a language; then the other one stands for it. */
const title = (language: 'lv' | 'en'): string =>
  `left(coalesce(nullif(btrim(v.document -> 'title' ->> '${language}'), ''), nullif(btrim(v.document -> 'title' ->> 'lv'), ''), v.code), 300)`;

const ROUNDS = `
  SELECT r.id, r.slug, r.title, r.year, r.kind, r.state, r.origin, r.trial, r.demo, r.opens_at, r.closes_at,
    jsonb_build_object('id', v.id, 'code', v.code, 'version', v.version,
      'title', jsonb_build_object('lv', ${title('lv')}, 'en', ${title('en')})) AS methodology,
    f.funnel, pub.result_set_id, pub.published_at
  FROM round r
  JOIN methodology_version v ON v.tenant_id = r.tenant_id AND v.id = r.methodology_version_id
  LEFT JOIN publication pub ON pub.tenant_id = r.tenant_id AND pub.round_id = r.id
  LEFT JOIN (
    SELECT p.round_id, jsonb_build_object(
      'participants', count(*),
      'invited', count(*) FILTER (WHERE c.invited),
      'signedIn', count(*) FILTER (WHERE c.accepted),
      'started', count(*) FILTER (WHERE p.state <> 'notStarted'),
      'submitted', count(*) FILTER (WHERE p.state = 'submitted')) AS funnel
    FROM participation p
    LEFT JOIN (
      SELECT participation_id, bool_or(revoked_at IS NULL) AS invited,
        bool_or(revoked_at IS NULL AND accepted_at IS NOT NULL) AS accepted
      FROM credential WHERE tenant_id = $1 AND participation_id IS NOT NULL GROUP BY participation_id
    ) c ON c.participation_id = p.id
    WHERE p.tenant_id = $1
    GROUP BY p.round_id
  ) f ON f.round_id = r.id
  WHERE r.tenant_id = $1 AND ($2::uuid IS NULL OR r.id = $2)
  ORDER BY r.year DESC, r.created_at DESC, r.slug`;

const nobody = { invited: 0, signedIn: 0, started: 0, submitted: 0, participants: 0 };

const toRoundView = (row: Row): RoundView => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  year: row.year,
  kind: row.kind,
  state: row.state,
  origin: row.origin,
  trial: row.trial,
  demo: row.demo,
  methodology: row.methodology,
  opensAt: row.opens_at?.toISOString() ?? null,
  closesAt: row.closes_at?.toISOString() ?? null,
  funnel: row.funnel ?? nobody,
  publication:
    row.result_set_id && row.published_at
      ? { resultSetId: row.result_set_id, publishedAt: row.published_at.toISOString() }
      : null,
});

/** All rounds of the tenant, or the one with the id; newest first. */
export const roundViews = async (
  em: EntityManager,
  tenantId: string,
  id: string | null = null,
): Promise<RoundView[]> => ((await em.query(ROUNDS, [tenantId, id])) as Row[]).map(toRoundView);
