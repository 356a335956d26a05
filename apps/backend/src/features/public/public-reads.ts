import type { api, ResponseOf, ScoreView, Title } from '@briedums/domain';
import type { EntityManager } from 'typeorm';
import { overallOf } from '../results/result-table';

export type TenantPage = ResponseOf<typeof api.public.tenant>;

interface RoundRow extends Omit<TenantPage['rounds'][number], 'publishedAt' | 'n' | 'overall'> {
  published_at: Date;
  total: number;
  scores: (ScoreView | null)[] | null;
}

const ROUNDS = `
  SELECT r.slug, r.title, r.year, r.kind, r.trial, r.demo, u.published_at, s.total,
    (SELECT jsonb_agg(e.index_score) FROM result e
      WHERE e.tenant_id = u.tenant_id AND e.result_set_id = u.result_set_id) AS scores
  FROM publication u
  JOIN round r ON r.tenant_id = u.tenant_id AND r.id = u.round_id
  JOIN result_set s ON s.tenant_id = u.tenant_id AND s.id = u.result_set_id
  WHERE u.tenant_id = $1
  ORDER BY r.year DESC, r.created_at DESC`;

const toRound = ({ scores, total, published_at, ...round }: RoundRow): TenantPage['rounds'][number] => {
  const overall = overallOf(scores ?? [], total);
  return { ...round, n: overall.n, publishedAt: published_at.toISOString(), overall };
};

export const readPublishedRounds = async (
  em: EntityManager,
  tenantId: string,
): Promise<TenantPage['rounds']> => ((await em.query(ROUNDS, [tenantId])) as RoundRow[]).map(toRound);

/** A tenant, and what its public pages are made of at this moment. */
export interface Edition {
  id: string;
  slug: string;
  name: Title;
  accent: string | null;
  /** Whether the round that was asked for is published. */
  published: boolean;
  /** Changes with everything that a public page of the tenant shows. */
  edition: string;
}

/** Asked by every request; the decision on published answers tells why it is enough. */
export const EDITION = 'SELECT * FROM public_edition($1, $2)';
