import { api } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { visitor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import type { AnyEndpoint } from '../../http/endpoint';
import { found } from '../../http/problem';
import { ReadyAnswer } from '../../http/ready-answer';
import type { Locale } from '../../http/sentences';
import { type DoneSet, publishedSet } from '../results/result-reads';
import { ResultViews } from '../results/result-views';
import { resultsCsv } from '../results/results-csv';
import { KeptAnswers } from './kept-answers';
import { type Edition, EDITION, readPublishedRounds, type TenantPage } from './public-reads';

/** Only what the endpoint's schema names, in bytes. */
const json = (e: AnyEndpoint, value: unknown): ReadyAnswer =>
  new ReadyAnswer(Buffer.from(JSON.stringify(e.response.parse(value))));

/**
 * What everyone may see: published rounds only. No permission is asked, so nothing else may be reached from here. Each request
 * asks the database for the edition of the tenant's public data; an answer kept in this edition is right.
 */
@Injectable()
export class PublicService {
  constructor(
    private readonly db: TenantDb,
    private readonly views: ResultViews,
    private readonly kept: KeptAnswers,
  ) {}

  async tenants(): Promise<ReadyAnswer> {
    const sql = 'SELECT * FROM tenants_with_publications()';
    const rows = await this.db.lookUp<{ rounds: string }>(sql, []);
    return json(
      api.public.tenants,
      rows.map((row) => ({ ...row, rounds: Number(row.rounds) })),
    );
  }

  async tenant(slug: string): Promise<ReadyAnswer> {
    const { id, name, accent, edition } = await this.edition(slug, '');
    return this.kept.of(JSON.stringify([id]), edition, async () => {
      const rounds = await this.db.run(visitor(id), (em) => readPublishedRounds(em, id));
      return json(api.public.tenant, { slug, name, accent, rounds } satisfies TenantPage);
    });
  }

  table(tenant: string, round: string): Promise<ReadyAnswer> {
    return this.published(tenant, round, ['table'], async (em, set) =>
      json(api.public.table, await this.views.table(em, set)),
    );
  }

  csv(tenant: string, round: string, locale: Locale): Promise<ReadyAnswer> {
    return this.published(tenant, round, ['csv', locale], async (em, set) => {
      const text = resultsCsv(await this.views.table(em, set), locale);
      return new ReadyAnswer(Buffer.from(text));
    });
  }

  detail(tenant: string, round: string, institutionId: string): Promise<ReadyAnswer> {
    return this.published(tenant, round, ['detail', institutionId], async (em, set) =>
      json(api.public.detail, await this.views.publicDetail(em, set, institutionId)),
    );
  }

  /** The edition is asked for before the answer is made: what changes in between makes the next edition, never an old answer of it. */
  private async published(
    tenant: string,
    round: string,
    view: readonly string[],
    make: (em: EntityManager, set: DoneSet) => Promise<ReadyAnswer>,
  ): Promise<ReadyAnswer> {
    const { id, published, edition } = await this.edition(tenant, round);
    found(published || null);
    return this.kept.of(JSON.stringify([id, round, ...view]), edition, () =>
      this.db.run(visitor(id), async (em) => make(em, found(await publishedSet(em, id, round)))),
    );
  }

  private async edition(tenant: string, round: string): Promise<Edition> {
    const [row] = await this.db.lookUp<Edition>(EDITION, [tenant, round]);
    return found(row);
  }
}
