import type { SectionProgress } from '@briedums/domain';
import type { Answer, Source } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { conflict } from '../../http/problem';

export interface NewAnswer {
  participationId: string;
  questionId: string;
  /** The one this answer follows; 0 for the first. */
  revision: number;
  answer: Answer | null;
  comment: string | null;
  source: Source;
}

/**
 * Writes the next revision as the current answer and into the history, in one statement. The caller holds the participation;
 * should that ever fail, the revision in the condition still lets only one writer through.
 */
export const storeAnswer = async (em: EntityManager, actor: Actor, next: NewAnswer): Promise<void> => {
  const [written] = (await em.query(
    `WITH written AS (
       INSERT INTO answer (tenant_id, participation_id, question_id, answer, comment, revision, source, by_account)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (tenant_id, participation_id, question_id) DO UPDATE SET answer = excluded.answer,
         comment = excluded.comment, revision = excluded.revision, source = excluded.source,
         by_account = excluded.by_account, at = excluded.at
       WHERE answer.revision = excluded.revision - 1
       RETURNING *)
     INSERT INTO answer_revision
       (tenant_id, participation_id, question_id, answer, comment, revision, source, by_account, at)
     SELECT tenant_id, participation_id, question_id, answer, comment, revision, source, by_account, at FROM written
     RETURNING revision`,
    [
      actor.tenantId,
      next.participationId,
      next.questionId,
      next.answer && JSON.stringify(next.answer),
      next.comment,
      next.revision + 1,
      next.source,
      actor.accountId,
    ],
  )) as { revision: number }[];
  if (!written) throw conflict('tryAgain');
};

/** Keeps what lists show of a participation up to date. Experts' ratings are no activity of the institution. */
export const storeProgress = async (
  em: EntityManager,
  tenantId: string,
  participationId: string,
  progress: readonly SectionProgress[],
  own: boolean,
): Promise<void> => {
  await em.query(
    `UPDATE participation SET progress = $3,
       state = CASE WHEN $4 AND state = 'notStarted' THEN 'inProgress' ELSE state END,
       last_activity_at = CASE WHEN $4 THEN clock_timestamp() ELSE last_activity_at END
     WHERE tenant_id = $1 AND id = $2`,
    [tenantId, participationId, JSON.stringify(progress), own],
  );
};
