import type { FileView, StoredRow } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

interface Row extends Omit<FileView, 'at'> {
  at: Date;
}

/** Of which participation, in which tenant. */
export interface Owner {
  tenantId: string;
  participationId: string;
}

const columns = `f.id, f.question_id AS "questionId", f.name, f.media_type AS "mediaType", f.size, f.sha256,
  n.name AS by, f.at`;

/** The files of a participation, or the one of this id; never their content. */
export const fileRows = async (
  em: EntityManager,
  { tenantId, participationId }: Owner,
  id: string | null = null,
): Promise<FileView[]> => {
  const rows = (await em.query(
    `SELECT ${columns} FROM stored_file f JOIN account n ON n.tenant_id = f.tenant_id AND n.id = f.by_account
     WHERE f.tenant_id = $1 AND f.participation_id = $2 AND ($3::uuid IS NULL OR f.id = $3) ORDER BY f.at, f.id`,
    [tenantId, participationId, id],
  )) as Row[];
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

/** The files of one question, newest first, with what decides whether they may go. */
export const storedRows = (
  em: EntityManager,
  { tenantId, participationId }: Owner,
  questionId: string,
): Promise<StoredRow[]> =>
  em.query(
    `SELECT f.id, f.at < now() - interval '1 day' AS old,
       EXISTS (SELECT FROM answer_revision r WHERE r.tenant_id = f.tenant_id AND r.participation_id = f.participation_id
         AND r.question_id = f.question_id AND r.answer -> 'value' ? f.id::text) AS named,
       EXISTS (SELECT FROM submission s WHERE s.tenant_id = f.tenant_id AND s.participation_id = f.participation_id
         AND strpos(s.snapshot, f.id::text) > 0) AS submitted
     FROM stored_file f WHERE f.tenant_id = $1 AND f.participation_id = $2 AND f.question_id = $3
     ORDER BY f.at DESC, f.id`,
    [tenantId, participationId, questionId],
  ) as Promise<StoredRow[]>;

export interface NewFile {
  id: string;
  questionId: string;
  name: string;
  mediaType: string;
  sha256: string;
  content: Buffer;
  byAccount: string;
}

export const insertFile = async (
  em: EntityManager,
  { tenantId, participationId }: Owner,
  file: NewFile,
): Promise<void> => {
  await em.query(
    `INSERT INTO stored_file
       (tenant_id, id, participation_id, question_id, name, media_type, size, sha256, content, by_account)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tenantId,
      file.id,
      participationId,
      file.questionId,
      file.name,
      file.mediaType,
      file.content.length,
      file.sha256,
      file.content,
      file.byAccount,
    ],
  );
};

/** How many were removed: the database keeps what a submission names. */
export const deleteFiles = async (
  em: EntityManager,
  { tenantId, participationId }: Owner,
  ids: readonly string[],
): Promise<number> => {
  const [, count] = (await em.query(
    'DELETE FROM stored_file WHERE tenant_id = $1 AND participation_id = $2 AND id = ANY ($3::uuid[])',
    [tenantId, participationId, ids],
  )) as [unknown, number];
  return count;
};

/** A part of the content, from a byte on; null when the file is gone. */
export const contentPart = async (
  em: EntityManager,
  { tenantId, participationId }: Owner,
  id: string,
  { from, length }: { from: number; length: number },
): Promise<Buffer | null> => {
  const [row] = (await em.query(
    `SELECT substring(content FROM $4::int FOR $5::int) AS part FROM stored_file
     WHERE tenant_id = $1 AND participation_id = $2 AND id = $3`,
    [tenantId, participationId, id, from + 1, length],
  )) as { part: Buffer }[];
  return row?.part ?? null;
};
