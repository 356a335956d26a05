import type { ResultDetail, ResultTable, ScoreView } from '@briedums/domain';
import type { Recommendation } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import { toTitle } from './method-view';
import type { StoredResult } from './result-table';
import { roundHalfUp } from '@briedums/methodology';

/** A finished computation and the round it belongs to. */
export interface DoneSet {
  id: string;
  tenantId: string;
  methodologyVersionId: string;
  methodologyHash: string;
  total: number;
  computedAt: Date;
  state: string;
  round: ResultTable['round'];
}

interface SetRow {
  id: string;
  state: string;
  total: number;
  computed_at: Date;
  methodology_hash: string;
  methodology_version_id: string;
  round: ResultTable['round'];
}

const set = `
  SELECT s.id, s.state, s.total, coalesce(s.finished_at, s.requested_at) AS computed_at, s.methodology_hash,
    r.methodology_version_id, json_build_object('id', r.id, 'slug', r.slug, 'title', r.title, 'year', r.year,
      'kind', r.kind, 'origin', r.origin, 'trial', r.trial, 'demo', r.demo) AS round
  FROM result_set s JOIN round r ON r.tenant_id = s.tenant_id AND r.id = s.round_id
  LEFT JOIN publication u ON u.tenant_id = s.tenant_id AND u.round_id = r.id AND u.result_set_id = s.id
  WHERE s.tenant_id = $1`;

const readSet = async (
  em: EntityManager,
  tenantId: string,
  where: string,
  value: string,
): Promise<DoneSet | null> => {
  const [row] = (await em.query(`${set} AND ${where}`, [tenantId, value])) as SetRow[];
  if (!row) return null;
  return {
    id: row.id,
    tenantId,
    methodologyVersionId: row.methodology_version_id,
    methodologyHash: row.methodology_hash,
    total: row.total,
    computedAt: row.computed_at,
    state: row.state,
    round: row.round,
  };
};

export const setById = (em: EntityManager, tenantId: string, id: string): Promise<DoneSet | null> =>
  readSet(em, tenantId, 's.id = $2', id);

/** The computation that is published of the round with this short name. */
export const publishedSet = (em: EntityManager, tenantId: string, slug: string): Promise<DoneSet | null> =>
  readSet(em, tenantId, 'u.result_set_id IS NOT NULL AND r.slug = $2', slug);

/** The published computation of the round that a participation belongs to. */
export const publishedSetOf = (
  em: EntityManager,
  tenantId: string,
  participationId: string,
): Promise<DoneSet | null> =>
  readSet(
    em,
    tenantId,
    `u.result_set_id IS NOT NULL AND r.id =
      (SELECT p.round_id FROM participation p WHERE p.tenant_id = $1 AND p.id = $2)`,
    participationId,
  );

export const readResults = (em: EntityManager, { tenantId, id }: DoneSet): Promise<StoredResult[]> =>
  em.query(
    `SELECT i.id AS "institutionId", i.name AS institution, i.group_name AS "group", i.region, i.domain,
       e.index_score AS index, e.section_scores AS sections
     FROM result e
     JOIN participation p ON p.tenant_id = e.tenant_id AND p.id = e.participation_id
     JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
     WHERE e.tenant_id = $1 AND e.result_set_id = $2`,
    [tenantId, id],
  ) as Promise<StoredResult[]>;

interface Own {
  ledger: string | null;
  ledger_hash: string | null;
  recommendations: Recommendation[];
}

/** What belongs to the institution alone. */
export const readOwnPart = async (
  em: EntityManager,
  { tenantId, id }: DoneSet,
  institutionId: string,
): Promise<Pick<ResultDetail, 'ledger' | 'ledgerHash' | 'recommendations'>> => {
  const [row] = (await em.query(
    `SELECT e.ledger, e.ledger_hash, e.recommendations FROM result e
     JOIN participation p ON p.tenant_id = e.tenant_id AND p.id = e.participation_id
     WHERE e.tenant_id = $1 AND e.result_set_id = $2 AND p.institution_id = $3`,
    [tenantId, id, institutionId],
  )) as Own[];
  return {
    ledger: row?.ledger ?? null,
    ledgerHash: row?.ledger_hash ?? null,
    recommendations: (row?.recommendations ?? []).map((r) => ({
      questionId: r.questionId,
      sectionId: r.section,
      text: toTitle(r.text),
      effort: r.effort,
      gainSection: roundHalfUp(r.sectionGain, 1),
      gainIndex: r.indexGain === null ? null : roundHalfUp(r.indexGain, 1),
    })),
  };
};

/** The institution's index in every published round and in this computation, oldest first. */
export const readHistory = async (
  em: EntityManager,
  { tenantId, id }: DoneSet,
  institutionId: string,
): Promise<ResultDetail['history']> => {
  const rows = (await em.query(
    `SELECT h.round_id AS "roundId", h.slug, h.year, h.title, h.trial, h.index FROM (
       SELECT DISTINCT ON (r.id) r.id AS round_id, r.slug, r.year, r.title, r.trial, r.created_at, e.index_score AS index
       FROM participation p
       JOIN round r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
       JOIN result e ON e.tenant_id = p.tenant_id AND e.participation_id = p.id
       LEFT JOIN publication u ON u.tenant_id = e.tenant_id AND u.round_id = r.id AND u.result_set_id = e.result_set_id
       WHERE p.tenant_id = $1 AND p.institution_id = $3 AND (u.round_id IS NOT NULL OR e.result_set_id = $2)
       ORDER BY r.id, (e.result_set_id = $2) DESC) h
     ORDER BY h.year, h.created_at`,
    [tenantId, id, institutionId],
  )) as (ResultDetail['history'][number] & { index: ScoreView | null })[];
  return rows;
};
