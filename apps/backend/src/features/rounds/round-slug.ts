import { freeSlug, slugOf, type Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

/** A short name that no round of the tenant has; two at the same time meet in the unique constraint. */
export const newSlug = async (
  em: EntityManager,
  tenantId: string,
  title: Title,
  year: number,
): Promise<string> => {
  const wanted = slugOf(title.lv, year);
  const rows = (await em.query(
    `SELECT slug FROM round WHERE tenant_id = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
    [tenantId, wanted],
  )) as { slug: string }[];
  return freeSlug(
    wanted,
    rows.map(({ slug }) => slug),
  );
};
