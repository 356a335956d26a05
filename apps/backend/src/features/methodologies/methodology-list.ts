import type { MethodologyVersionView } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

interface Row extends Omit<MethodologyVersionView, 'updatedAt' | 'publishedAt'> {
  updatedAt: Date;
  publishedAt: Date | null;
}

/** Counted by the database, so that a list moves no document. */
const VERSIONS = `
  SELECT v.id, v.code, v.version, v.document -> 'title' AS title, v.institution_kind AS "institutionKind", v.state, v.hash,
    jsonb_array_length(jsonb_path_query_array(v.document, '$.sections[*].subsections[*].questions[*]')) AS questions,
    jsonb_array_length(jsonb_path_query_array(v.document, '$.sections[*]')) AS sections,
    v.errors, v.warnings, v.updated_at AS "updatedAt", v.published_at AS "publishedAt", v.demo,
    (SELECT count(*)::int FROM round r WHERE r.tenant_id = v.tenant_id AND r.methodology_version_id = v.id) AS rounds
  FROM methodology_version v
  WHERE v.tenant_id = $1 AND ($2::uuid IS NULL OR v.id = $2)
  ORDER BY coalesce(v.published_at, v.updated_at) DESC, v.code, v.version`;

/** All versions of the tenant, or the one with the id; newest first. */
export const methodologyViews = async (
  em: EntityManager,
  tenantId: string,
  id: string | null = null,
): Promise<MethodologyVersionView[]> => {
  const rows = (await em.query(VERSIONS, [tenantId, id])) as Row[];
  return rows.map((row) => ({
    ...row,
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  }));
};
