import { type ComputationState, isUnderWay } from '@briedums/domain';
import type { Engine } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import { toScoreView } from '../rounds/score-view';
import { answersOf, notYetScored, type Submitted, submittedAnswers, toScore } from './round-answers';
import { toSectionScores } from './score-view';

const BATCH = 50;

/** A computation that this transaction holds: no other worker works on it, and it is not cancelled, until the end. */
export interface HeldSet {
  tenantId: string;
  id: string;
  roundId: string;
  methodologyVersionId: string;
  methodologyHash: string;
}

/** An institution whose answers cannot be scored: a fault of the program or of the stored data. */
export class ScoringFailed extends Error {
  constructor(
    readonly institution: string,
    cause: unknown,
  ) {
    super(`cannot score the answers of ${institution}`, { cause });
  }
}

/** Null when the computation is over or does not exist: there is nothing to do. */
export const holdSet = async (em: EntityManager, tenantId: string, id: string): Promise<HeldSet | null> => {
  const [row] = (await em.query(
    `SELECT s.state, s.round_id, s.methodology_hash, r.methodology_version_id
     FROM result_set s JOIN round r ON r.tenant_id = s.tenant_id AND r.id = s.round_id
     WHERE s.tenant_id = $1 AND s.id = $2 FOR NO KEY UPDATE OF s`,
    [tenantId, id],
  )) as {
    state: ComputationState;
    round_id: string;
    methodology_hash: string;
    methodology_version_id: string;
  }[];
  if (!row || !isUnderWay(row.state)) return null;
  return {
    tenantId,
    id,
    roundId: row.round_id,
    methodologyVersionId: row.methodology_version_id,
    methodologyHash: row.methodology_hash,
  };
};

const scored = (engine: Engine, row: Submitted) => {
  try {
    const result = engine.score(answersOf(engine, row));
    return {
      id: row.id,
      index: result.index.score && toScoreView(result.index.score),
      sections: toSectionScores(result.sections),
      recommendations: result.recommendations,
      ledger: result.ledger,
      hash: result.ledgerHash,
    };
  } catch (error) {
    throw new ScoringFailed(row.institution, error);
  }
};

/** Scores the next participations that have no result yet and stores all in one statement; false when none was left. */
export const computeBatch = async (em: EntityManager, set: HeldSet, engine: Engine): Promise<boolean> => {
  const { tenantId, roundId, id } = set;
  const rows = await submittedAnswers(em, {
    tenantId,
    roundId,
    resultSetId: id,
    missing: true,
    most: BATCH,
  });
  if (rows.length === 0) return false;
  const results = rows.map((row) => scored(engine, row));
  await em.query(
    `INSERT INTO result
       (tenant_id, result_set_id, participation_id, index_score, section_scores, recommendations, ledger, ledger_hash)
     SELECT $1, $2, r.id, nullif(r.index, 'null'), r.sections, r.recommendations, r.ledger, r.hash
     FROM jsonb_to_recordset($3::jsonb)
       AS r (id uuid, index jsonb, sections jsonb, recommendations jsonb, ledger text, hash text)`,
    [tenantId, id, JSON.stringify(results)],
  );
  await em.query(
    `UPDATE result_set SET state = 'running', done = total - (SELECT count(*) ${toScore} ${notYetScored})
     WHERE tenant_id = $1 AND round_id = $2 AND id = $3`,
    [tenantId, roundId, id],
  );
  return true;
};

/** Marks a held computation as over. `done` counts those without a submission too: nothing is left to do for them. */
export const finishSet = async (
  em: EntityManager,
  { tenantId, id }: Pick<HeldSet, 'tenantId' | 'id'>,
  state: 'done' | 'failed' | 'cancelled',
  error: string | null = null,
): Promise<void> => {
  await em.query(
    `UPDATE result_set SET state = $3, error = $4, finished_at = clock_timestamp(),
       done = CASE WHEN $3 = 'done' THEN total ELSE done END
     WHERE tenant_id = $1 AND id = $2`,
    [tenantId, id, state, error],
  );
};
