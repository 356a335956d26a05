import type { TenantView, Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';

interface Row {
  id: string;
  slug: string;
  name: Title;
  created_at: Date;
  institutions: string;
  rounds: string;
  accounts: string;
}

/** Figures come through a function that counts for an operator alone; the rows behind them stay out of reach. */
const TENANTS = `
  SELECT t.id, t.slug, t.name, t.created_at, f.institutions, f.rounds, f.accounts
  FROM tenant t JOIN tenant_figures() f ON f.tenant_id = t.id
  WHERE NOT t.is_platform AND ($1::uuid IS NULL OR t.id = $1)
  ORDER BY t.created_at, t.slug`;

const toTenantView = (row: Row): TenantView => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  createdAt: row.created_at.toISOString(),
  institutions: Number(row.institutions),
  rounds: Number(row.rounds),
  accounts: Number(row.accounts),
});

/** All tenants but the platform's own, or the one with the id; oldest first. Empty unless the transaction is an operator's. */
export const tenantViews = async (em: EntityManager, id: string | null = null): Promise<TenantView[]> =>
  ((await em.query(TENANTS, [id])) as Row[]).map(toTenantView);
