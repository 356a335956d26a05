import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { AnswerRow, Filling } from './filling';

const COLUMNS = 'participation_id, question_id, answer, comment, revision, source, by_account, at';
const TYPES =
  'participation_id uuid, question_id text, answer jsonb, comment text, revision int, source text, by_account uuid, at timestamptz';

const into = (table: string): string => `
  INSERT INTO ${table} (tenant_id, ${COLUMNS})
  SELECT $1, ${COLUMNS} FROM jsonb_to_recordset($2::jsonb) AS r (${TYPES})`;

const PARTICIPATIONS = `
  UPDATE participation p SET state = r.state, progress = r.progress, last_activity_at = r.last, submitted_at = r.submitted
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, state text, progress jsonb, last timestamptz, submitted timestamptz)
  WHERE p.tenant_id = $1 AND p.id = r.id`;

const SUBMISSIONS = `
  INSERT INTO submission (tenant_id, id, participation_id, number, snapshot, hash, answers, acknowledged, at, by_account)
  SELECT $1, r.id, r.participation, 1, r.snapshot, r.hash, r.answers, r.acknowledged, r.at, r.by
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, participation uuid, snapshot text, hash text, answers int,
    acknowledged jsonb, at timestamptz, by uuid)`;

const PLACES = `
  INSERT INTO place (tenant_id, participation_id, account_id, section_id, question_id)
  SELECT $1, r.participation, r.account, r.section, r.question
  FROM jsonb_to_recordset($2::jsonb) AS r (participation uuid, account uuid, section text, question text)`;

/** The last revision of each question; revisions come in their order. */
const current = (rows: readonly AnswerRow[]): AnswerRow[] => [
  ...new Map(rows.map((row) => [row.question_id, row])).values(),
];

/** Stores whole participations, each table in one statement. */
export const storeFillings = async (
  em: EntityManager,
  tenantId: string,
  fillings: readonly Filling[],
): Promise<void> => {
  const store = (sql: string, rows: readonly object[]): Promise<unknown> =>
    em.query(sql, [tenantId, JSON.stringify(rows)]);
  await store(
    into('answer'),
    fillings.flatMap(({ revisions }) => current(revisions)),
  );
  await store(
    into('answer_revision'),
    fillings.flatMap(({ revisions }) => revisions),
  );
  await store(
    SUBMISSIONS,
    fillings.flatMap(({ participationId: participation, submission }) => {
      if (!submission) return [];
      const { byAccount: by, ...rest } = submission;
      return [{ id: randomUUID(), participation, by, ...rest }];
    }),
  );
  await store(
    PLACES,
    fillings.flatMap(({ participationId: participation, place }) =>
      place
        ? [{ participation, account: place.accountId, section: place.sectionId, question: place.questionId }]
        : [],
    ),
  );
  await store(
    PARTICIPATIONS,
    fillings.map(({ participationId: id, state, progress, lastActivityAt: last, submission }) => ({
      id,
      state,
      progress,
      last,
      submitted: submission?.at ?? null,
    })),
  );
};
