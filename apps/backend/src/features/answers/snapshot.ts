import type { SubmissionView } from '@briedums/domain';
import { type Answers, canonicalJson, sha256Hex } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';

export interface Snapshot {
  snapshot: string;
  hash: string;
  answers: number;
}

/** The text that a submission keeps for ever, and its receipt. */
export const takeSnapshot = (answers: Answers): Snapshot => {
  const snapshot = canonicalJson(answers);
  return { snapshot, hash: sha256Hex(snapshot), answers: Object.keys(answers).length };
};

interface Row extends Omit<SubmissionView, 'at'> {
  at: Date;
}

/** All submissions of a participation, newest first. */
export const submissionsOf = async (
  em: EntityManager,
  tenantId: string,
  participationId: string,
): Promise<SubmissionView[]> => {
  const rows = (await em.query(
    `SELECT s.id, s.number, s.at, a.name AS by, s.hash, s.answers
     FROM submission s JOIN account a ON a.tenant_id = s.tenant_id AND a.id = s.by_account
     WHERE s.tenant_id = $1 AND s.participation_id = $2 ORDER BY s.number DESC`,
    [tenantId, participationId],
  )) as Row[];
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};
