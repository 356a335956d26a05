import type { ComputationState, ResultSetView } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

interface Row {
  id: string;
  round_id: string;
  number: number;
  state: ComputationState;
  done: number;
  total: number;
  requested_at: Date;
  finished_at: Date | null;
  methodology_hash: string;
  by: string;
  error: string | null;
  published: boolean;
}

const toResultSetView = (row: Row): ResultSetView => ({
  id: row.id,
  roundId: row.round_id,
  number: row.number,
  state: row.state,
  done: row.done,
  total: row.total,
  requestedAt: row.requested_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
  methodologyHash: row.methodology_hash,
  by: row.by,
  error: row.error,
  published: row.published,
});

/** Computations of one round, or one of them, newest first. */
export const resultSetViews = async (
  em: EntityManager,
  tenantId: string,
  { roundId = null, id = null }: { roundId?: string | null; id?: string | null },
): Promise<ResultSetView[]> => {
  const rows = (await em.query(
    `SELECT s.id, s.round_id, s.number, s.state, s.done, s.total, s.requested_at, s.finished_at, s.methodology_hash,
       a.name AS by, s.error, u.result_set_id IS NOT NULL AS published
     FROM result_set s
     JOIN account a ON a.tenant_id = s.tenant_id AND a.id = s.requested_by
     LEFT JOIN publication u ON u.tenant_id = s.tenant_id AND u.round_id = s.round_id AND u.result_set_id = s.id
     WHERE s.tenant_id = $1 AND ($2::uuid IS NULL OR s.round_id = $2) AND ($3::uuid IS NULL OR s.id = $3)
     ORDER BY s.number DESC`,
    [tenantId, roundId, id],
  )) as Row[];
  return rows.map(toResultSetView);
};
