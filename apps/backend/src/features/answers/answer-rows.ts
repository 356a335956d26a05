import type { AnswerView } from '@briedums/domain';
import type { Answer, Answers, Source } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';

export interface AnswerRow {
  question_id: string;
  answer: Answer | null;
  comment: string | null;
  revision: number;
  source: Source;
  by: string;
  at: Date;
}

const columns = 'a.question_id, a.answer, a.comment, a.revision, a.source, n.name AS by, a.at';
const author = 'JOIN account n ON n.tenant_id = a.tenant_id AND n.id = a.by_account';

/** The current answers of a participation, cleared ones too; only those changed after `since` when it is given. */
export const currentAnswers = (
  em: EntityManager,
  tenantId: string,
  participationId: string,
  since: Date | null = null,
): Promise<AnswerRow[]> =>
  em.query(
    `SELECT ${columns} FROM answer a ${author}
     WHERE a.tenant_id = $1 AND a.participation_id = $2 AND ($3::timestamptz IS NULL OR a.at > $3)
     ORDER BY a.question_id`,
    [tenantId, participationId, since],
  ) as Promise<AnswerRow[]>;

/** The current answer to one question; none while nobody has answered it. */
export const currentAnswer = async (
  em: EntityManager,
  tenantId: string,
  participationId: string,
  questionId: string,
): Promise<AnswerRow | undefined> => {
  const [row] = (await em.query(
    `SELECT ${columns} FROM answer a ${author}
     WHERE a.tenant_id = $1 AND a.participation_id = $2 AND a.question_id = $3`,
    [tenantId, participationId, questionId],
  )) as AnswerRow[];
  return row;
};

/** Every revision of one answer, newest first. */
export const answerHistory = (
  em: EntityManager,
  tenantId: string,
  participationId: string,
  questionId: string,
): Promise<AnswerRow[]> =>
  em.query(
    `SELECT ${columns} FROM answer_revision a ${author}
     WHERE a.tenant_id = $1 AND a.participation_id = $2 AND a.question_id = $3 ORDER BY a.revision DESC`,
    [tenantId, participationId, questionId],
  ) as Promise<AnswerRow[]>;

/** What the engine takes: the answers there are, by question id. */
export const toAnswers = (rows: readonly Pick<AnswerRow, 'question_id' | 'answer'>[]): Answers =>
  Object.fromEntries(rows.flatMap((row) => (row.answer ? [[row.question_id, row.answer]] : [])));

export const toAnswerView = (row: AnswerRow): AnswerView => ({
  questionId: row.question_id,
  answer: row.answer,
  comment: row.comment,
  revision: row.revision,
  by: row.by,
  at: row.at.toISOString(),
  source: row.source,
});
