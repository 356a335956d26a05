import type { Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

/** The tenant's name in both languages; null when there is no such tenant. */
export const tenantName = async (em: EntityManager, tenantId: string): Promise<Title | null> => {
  const [row] = (await em.query('SELECT name FROM tenant WHERE id = $1', [tenantId])) as { name: Title }[];
  return row?.name ?? null;
};
