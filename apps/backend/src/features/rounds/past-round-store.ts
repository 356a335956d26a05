import type { Title } from '@briedums/domain';
import { type Methodology, type Score, scoreSections } from '@briedums/methodology';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { MethodologyVersion } from '../methodologies/methodology-version.entity';
import type { PastRow } from './past-round-csv';
import { Round } from './round.entity';
import { newSlug } from './round-slug';
import { toScoreView } from './score-view';

export interface PastRound {
  tenantId: string;
  accountId: string;
  title: Title;
  year: number;
  version: MethodologyVersion & { hash: string };
  methodology: Methodology;
  rows: readonly PastRow[];
}

/** Adds the institutions that are not there yet; returns how many. */
export const addUnknownInstitutions = async (em: EntityManager, past: PastRound): Promise<number> => {
  const added = (await em.query(
    `INSERT INTO institution (tenant_id, id, kind, name, group_name, region)
     SELECT $1, gen_random_uuid(), $2, r.name, r."group", r.region
     FROM jsonb_to_recordset($3::jsonb) AS r (name text, "group" text, region text)
     ON CONFLICT (tenant_id, kind, name) DO NOTHING RETURNING id`,
    [past.tenantId, past.version.institutionKind, JSON.stringify(past.rows)],
  )) as object[];
  return added.length;
};

/** The round itself, closed: nothing is filled in any more. */
export const addPastRound = async (em: EntityManager, past: PastRound): Promise<string> => {
  const id = randomUUID();
  await em.insert(Round, {
    tenantId: past.tenantId,
    id,
    slug: await newSlug(em, past.tenantId, past.title, past.year),
    title: past.title,
    year: past.year,
    kind: past.version.institutionKind,
    state: 'closed',
    origin: 'imported',
    methodologyVersionId: past.version.id,
  });
  return id;
};

const PARTICIPATIONS = `
  INSERT INTO participation (tenant_id, id, round_id, institution_id, state)
  SELECT $1, r.id, $2, i.id, 'submitted'
  FROM jsonb_to_recordset($4::jsonb) AS r (id uuid, name text)
  JOIN institution i ON i.tenant_id = $1 AND i.kind = $3 AND i.name = r.name`;
const SCORES = `
  INSERT INTO section_score (tenant_id, participation_id, section_id, score)
  SELECT $1, r.id, s.key, s.value::numeric
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, scores jsonb), jsonb_each_text(r.scores) AS s`;
const RESULT_SET = `
  INSERT INTO result_set (tenant_id, id, round_id, number, state, done, total, methodology_hash, requested_by, finished_at)
  VALUES ($1, $2, $3, 1, 'done', $4, $4, $5, $6, now())`;
const RESULTS = `
  INSERT INTO result (tenant_id, result_set_id, participation_id, index_score, section_scores)
  SELECT $1, $2, r.id, nullif(r.index, 'null'), r.sections
  FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, index jsonb, sections jsonb)`;

/** An index that was published: what a body has whose sections all have that score. */
const asPublished = (methodology: Methodology, index: string | null): Score | null => {
  if (index === null) return null;
  const scored = methodology.sections.filter((section) => section.scoring);
  return scoreSections(methodology, Object.fromEntries(scored.map(({ id }) => [id, index]))).index.score;
};

/** The published index counts where too few sections are known to compute it. */
const scored = (methodology: Methodology, id: string, row: PastRow) => {
  const { index, sections } = scoreSections(methodology, row.scores);
  const score = index.score ?? asPublished(methodology, row.index);
  return {
    id,
    index: score && toScoreView(score),
    sections: Object.fromEntries(sections.map(({ id: of, score }) => [of, score && toScoreView(score)])),
  };
};

/** Participants, their section scores, and the results computed from them: one finished result set. */
export const addPastScores = async (em: EntityManager, past: PastRound, roundId: string): Promise<void> => {
  const { tenantId, version, methodology } = past;
  const rows = past.rows.map((row) => ({ id: randomUUID(), row }));
  const json = JSON.stringify(rows.map(({ id, row }) => ({ id, name: row.name, scores: row.scores })));
  await em.query(PARTICIPATIONS, [tenantId, roundId, version.institutionKind, json]);
  await em.query(SCORES, [tenantId, json]);
  const set = randomUUID();
  await em.query(RESULT_SET, [tenantId, set, roundId, rows.length, version.hash, past.accountId]);
  const results = rows.map(({ id, row }) => scored(methodology, id, row));
  await em.query(RESULTS, [tenantId, set, JSON.stringify(results)]);
};
