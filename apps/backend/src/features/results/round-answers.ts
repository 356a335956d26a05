import type { Answer, Answers, Engine } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import { questionOf } from '../answers/check-problems';

/** Which participations of a round, and as of when. */
export interface AnswersWanted {
  tenantId: string;
  roundId: string;
  /** As of the moment at which this computation was asked for; as of now when null. */
  resultSetId: string | null;
  /** Only those that the computation has no result of yet. */
  missing?: boolean;
  /** Participation to go on after. */
  after?: string | null;
  most: number;
}

/** What one participation is scored by: its last submission, and what was rated whenever. */
export interface Submitted {
  id: string;
  institution_id: string;
  institution: string;
  snapshot: string;
  rated: Record<string, Answer> | null;
}

const asOf = `coalesce((SELECT x.requested_at FROM result_set x WHERE x.tenant_id = $1 AND x.id = $3), 'infinity')`;
const submitted = `FROM submission s WHERE s.tenant_id = p.tenant_id AND s.participation_id = p.id AND s.at <= ${asOf}`;

/** Participations of a round that a computation has to score; those that never submitted have no result. */
export const toScore = `
  FROM participation p
  WHERE p.tenant_id = $1 AND p.round_id = $2 AND EXISTS (SELECT 1 ${submitted})`;
export const notYetScored = `
  AND NOT EXISTS (SELECT 1 FROM result e WHERE e.tenant_id = p.tenant_id AND e.result_set_id = $3
    AND e.participation_id = p.id)`;

const query = (missing: boolean): string => `
  SELECT c.id, c.institution_id, i.name AS institution, c.snapshot, c.rated FROM (
    SELECT p.id, p.institution_id, (SELECT s.snapshot ${submitted} ORDER BY s.number DESC LIMIT 1) AS snapshot,
      (SELECT jsonb_object_agg(v.question_id, v.answer) FILTER (WHERE v.answer IS NOT NULL) FROM (
        SELECT DISTINCT ON (a.question_id) a.question_id, a.answer FROM answer_revision a
        WHERE a.tenant_id = p.tenant_id AND a.participation_id = p.id AND a.source <> 'self' AND a.at <= ${asOf}
        ORDER BY a.question_id, a.revision DESC) v) AS rated
    ${toScore} AND ($4::uuid IS NULL OR p.id > $4) ${missing ? notYetScored : ''}
    ORDER BY p.id LIMIT $5) c
  JOIN institution i ON i.tenant_id = $1 AND i.id = c.institution_id
  ORDER BY c.id`;

/** The institution's own answers as it submitted them last; of all others the newest, also those given after submitting. */
export const answersOf = (engine: Engine, { snapshot, rated }: Submitted): Answers => {
  const own = Object.entries(JSON.parse(snapshot) as Answers).filter(
    ([id]) => questionOf(engine, id)?.source === 'self',
  );
  return { ...Object.fromEntries(own), ...rated };
};

/** Submitted participations by id, at most so many; to go on, name the last. */
export const submittedAnswers = (em: EntityManager, wanted: AnswersWanted): Promise<Submitted[]> => {
  const { tenantId, roundId, resultSetId, missing = false, after = null, most } = wanted;
  return em.query(query(missing), [tenantId, roundId, resultSetId, after, most]) as Promise<Submitted[]>;
};
