import type { api, ResponseOf, ResultDetail, ResultTable, ScoreView, Title } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { visitor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { found } from '../../http/problem';
import { type DoneSet, publishedSet } from '../results/result-reads';
import { overallOf } from '../results/result-table';
import { ResultViews } from '../results/result-views';

type Tenants = ResponseOf<typeof api.public.tenants>;
type TenantPage = ResponseOf<typeof api.public.tenant>;

interface Tenant {
  id: string;
  slug: string;
  name: Title;
  accent: string | null;
}

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

/** What everyone may see: published rounds only. No permission is asked, so nothing else may be reached from here. */
@Injectable()
export class PublicService {
  constructor(
    private readonly db: TenantDb,
    private readonly views: ResultViews,
  ) {}

  async tenants(): Promise<Tenants> {
    const rows = await this.db.lookUp<{ slug: string; name: Title; rounds: string }>(
      'SELECT * FROM tenants_with_publications()',
      [],
    );
    return rows.map((row) => ({ ...row, rounds: Number(row.rounds) }));
  }

  async tenant(slug: string): Promise<TenantPage> {
    const { id, name, accent } = await this.bySlug(slug);
    const rows = await this.db.run(visitor(id), (em) => em.query(ROUNDS, [id]) as Promise<RoundRow[]>);
    return { slug, name, accent, rounds: rows.map(toRound) };
  }

  table(tenant: string, round: string): Promise<ResultTable> {
    return this.published(tenant, round, (em, set) => this.views.table(em, set));
  }

  detail(tenant: string, round: string, institutionId: string): Promise<ResultDetail> {
    return this.published(tenant, round, (em, set) => this.views.publicDetail(em, set, institutionId));
  }

  private async published<T>(
    tenant: string,
    round: string,
    work: (em: EntityManager, set: DoneSet) => Promise<T>,
  ): Promise<T> {
    const { id } = await this.bySlug(tenant);
    return this.db.run(visitor(id), async (em) => work(em, found(await publishedSet(em, id, round))));
  }

  private async bySlug(slug: string): Promise<Tenant> {
    const [tenant] = await this.db.lookUp<Tenant>('SELECT * FROM tenant_by_slug($1)', [slug]);
    return found(tenant);
  }
}
