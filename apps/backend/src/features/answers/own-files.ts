import type { Answer } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import { refused } from '../../http/problem';

/** The ids that the answer of a file question names. */
export const namedFiles = (answer: Answer | null | undefined): string[] =>
  answer && 'value' in answer && Array.isArray(answer.value)
    ? answer.value.filter((id) => typeof id === 'string')
    : [];

/**
 * Removes what nobody named of the files: with a submission it is decided what the answers are. What this or an earlier
 * submission names is kept by the policy of the table.
 */
export const forgetLooseFiles = async (
  em: EntityManager,
  tenantId: string,
  participationId: string,
): Promise<void> => {
  await em.query('DELETE FROM stored_file WHERE tenant_id = $1 AND participation_id = $2', [
    tenantId,
    participationId,
  ]);
};

/** Throws 422 `otherFiles` unless the answer names files that were stored for this very question here, each once. */
export const demandOwnFiles = async (
  em: EntityManager,
  tenantId: string,
  participationId: string,
  questionId: string,
  answer: Answer | null,
): Promise<void> => {
  const ids = namedFiles(answer);
  if (ids.length === 0) return;
  const [row] = (await em.query(
    `SELECT count(*)::int AS own FROM stored_file
     WHERE tenant_id = $1 AND participation_id = $2 AND question_id = $3 AND id = ANY ($4::uuid[])`,
    [tenantId, participationId, questionId, ids],
  )) as { own: number }[];
  if (row?.own !== ids.length) throw refused('otherFiles');
};
