import type { Answers } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import { namedFiles } from '../answers/own-files';

/** What an export says of a file whose id an answer holds: its bytes can be told by the hash. */
export interface ExportedFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
}

interface Row extends ExportedFile {
  participation_id: string;
}

const FILES = `
  SELECT f.participation_id, f.id, f.name, f.size, f.sha256 FROM stored_file f
  WHERE f.tenant_id = $1 AND f.participation_id = ANY ($2::uuid[]) ORDER BY f.at, f.id`;

/** The files of these participations, oldest first. */
export const storedFiles = async (
  em: EntityManager,
  tenantId: string,
  participationIds: readonly string[],
): Promise<ReadonlyMap<string, Row[]>> =>
  Map.groupBy((await em.query(FILES, [tenantId, participationIds])) as Row[], (row) => row.participation_id);

/** Those that the answers name. */
export const filesIn = (answers: Answers, stored: readonly Row[] = []): ExportedFile[] => {
  const named = new Set(Object.values(answers).flatMap(namedFiles));
  return stored
    .filter(({ id }) => named.has(id))
    .map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 }));
};
