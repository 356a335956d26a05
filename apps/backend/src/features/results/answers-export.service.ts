import { canonicalJson } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { demand, found } from '../../http/problem';
import { Engines, type VersionOf } from '../answers/engines';
import { filesIn, storedFiles } from './exported-files';
import { answersOf, submittedAnswers } from './round-answers';

const PAGE = 100;

interface Source extends VersionOf {
  roundId: string;
  slug: string;
  resultSetId: string | null;
}

interface Row {
  slug: string;
  methodology_version_id: string;
  hash: string;
  result_set_id: string | null;
}

@Injectable()
export class AnswersExportService {
  constructor(
    private readonly db: TenantDb,
    private readonly engines: Engines,
  ) {}

  /** A name for the file, and its text in pieces: never more than one page of answers is in memory. */
  async export(actor: Actor, roundId: string): Promise<{ name: string; text: AsyncGenerator<string> }> {
    demand(actor, 'result.read');
    const source = await this.db.run(actor, (em) => this.source(em, actor, roundId));
    return { name: `${source.slug}.jsonl`, text: this.pages(actor, source) };
  }

  private async *pages(actor: Actor, source: Source): AsyncGenerator<string> {
    for (let after: string | null = null; ;) {
      const page: { text: string; last: string | null } = await this.page(actor, source, after);
      if (page.text !== '') yield page.text;
      if (page.last === null) return;
      after = page.last;
    }
  }

  private page(
    actor: Actor,
    source: Source,
    after: string | null,
  ): Promise<{ text: string; last: string | null }> {
    return this.db.run(actor, async (em) => {
      const engine = await this.engines.of(em, source);
      const rows = await submittedAnswers(em, { ...source, after, most: PAGE });
      const stored = await storedFiles(
        em,
        source.tenantId,
        rows.map(({ id }) => id),
      );
      const lines = rows.map((row) => {
        const answers = answersOf(engine, row);
        const files = filesIn(answers, stored.get(row.id));
        return canonicalJson({ id: row.institution_id, answers, ...(files.length > 0 ? { files } : {}) });
      });
      return {
        text: lines.map((line) => `${line}\n`).join(''),
        last: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null,
      };
    });
  }

  private async source(em: EntityManager, { tenantId }: Actor, roundId: string): Promise<Source> {
    const [row] = (await em.query(
      `SELECT r.slug, r.methodology_version_id, m.hash, coalesce(u.result_set_id,
         (SELECT s.id FROM result_set s WHERE s.tenant_id = r.tenant_id AND s.round_id = r.id AND s.state = 'done'
          ORDER BY s.number DESC LIMIT 1)) AS result_set_id
       FROM round r
       JOIN methodology_version m ON m.tenant_id = r.tenant_id AND m.id = r.methodology_version_id
       LEFT JOIN publication u ON u.tenant_id = r.tenant_id AND u.round_id = r.id
       WHERE r.tenant_id = $1 AND r.id = $2`,
      [tenantId, roundId],
    )) as Row[];
    const { slug, methodology_version_id, hash, result_set_id } = found(row);
    return {
      tenantId,
      roundId,
      slug,
      methodologyVersionId: methodology_version_id,
      methodologyHash: hash,
      resultSetId: result_set_id,
    };
  }
}
