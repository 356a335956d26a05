import type { api, MethodologyVersionView, ResponseOf } from '@briedums/domain';
import { checkMethodology, methodologyHash, methodologySchema } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { onViolation } from '../../database/violations';
import { conflict, demand, found, refused } from '../../http/problem';
import { checkDocument } from './methodology-header';
import { methodologyViews } from './methodology-list';
import { MethodologyVersion } from './methodology-version.entity';

type Stored = ResponseOf<typeof api.methodologies.import>;

@Injectable()
export class MethodologiesService {
  constructor(private readonly db: TenantDb) {}

  async list(actor: Actor): Promise<MethodologyVersionView[]> {
    demand(actor, 'methodology.read');
    return this.db.run(actor, (em) => methodologyViews(em, actor.tenantId));
  }

  async get(actor: Actor, id: string): Promise<ResponseOf<typeof api.methodologies.get>> {
    demand(actor, 'methodology.read');
    return this.db.run(actor, async (em) => {
      const { document } = found(await this.row(em, actor, id));
      const { problems } = checkMethodology(document);
      return { version: await this.view(em, actor, id), document: document as never, problems };
    });
  }

  /** A draft may have errors; they are told, and stop only its publication. */
  async import(actor: Actor, document: unknown): Promise<Stored> {
    demand(actor, 'methodology.edit');
    const { columns, problems } = checkDocument(document);
    return this.db.run(actor, async (em) => {
      const id = randomUUID();
      await onViolation(em.insert(MethodologyVersion, { tenantId: actor.tenantId, id, ...columns }), {
        duplicate: conflict('methodologyExists'),
      });
      return { version: await this.view(em, actor, id), problems };
    });
  }

  async replace(actor: Actor, id: string, document: unknown): Promise<Stored> {
    demand(actor, 'methodology.edit');
    return this.db.run(actor, async (em) => {
      await this.draft(em, actor, id);
      const { columns, problems } = checkDocument(document);
      const change = em.update(
        MethodologyVersion,
        { tenantId: actor.tenantId, id },
        { ...columns, updatedAt: new Date() },
      );
      await onViolation(change, { duplicate: conflict('methodologyExists') });
      return { version: await this.view(em, actor, id), problems };
    });
  }

  /** From here on the row never changes; the database refuses it too. Errors stop it: 422 `methodologyHasErrors`, named in `data`. */
  async publish(actor: Actor, id: string): Promise<MethodologyVersionView> {
    demand(actor, 'methodology.publish');
    return this.db.run(actor, async (em) => {
      const draft = await this.draft(em, actor, id);
      const check = checkMethodology(draft.document);
      if (!check.ok) throw refused('methodologyHasErrors', { data: check.problems.slice(0, 200) });
      await em.update(
        MethodologyVersion,
        { tenantId: actor.tenantId, id },
        {
          document: check.methodology,
          hash: methodologyHash(check.methodology),
          state: 'published',
          errors: 0,
          warnings: check.problems.length,
          publishedAt: new Date(),
        },
      );
      return this.view(em, actor, id);
    });
  }

  async remove(actor: Actor, id: string): Promise<{ ok: true }> {
    demand(actor, 'methodology.edit');
    return this.db.run(actor, async (em) => {
      await this.draft(em, actor, id);
      await em.delete(MethodologyVersion, { tenantId: actor.tenantId, id });
      return { ok: true };
    });
  }

  /** The document in the order of its schema (the database keeps no order of keys), with a name for the file. */
  async export(actor: Actor, id: string): Promise<{ name: string; text: string }> {
    demand(actor, 'methodology.read');
    return this.db.run(actor, async (em) => {
      const { code, version, document } = found(await this.row(em, actor, id));
      const ordered = methodologySchema.safeParse(document);
      const text = JSON.stringify(ordered.success ? ordered.data : document, null, 2);
      return { name: `${code}-${version.replace(/[^\w.-]+/g, '-')}.json`, text: `${text}\n` };
    });
  }

  /** The draft, kept from changing until the transaction ends. Throws 422 `methodologyPublished`. */
  private async draft(em: EntityManager, actor: Actor, id: string): Promise<MethodologyVersion> {
    const row = found(
      await em.findOne(MethodologyVersion, {
        where: { tenantId: actor.tenantId, id },
        lock: { mode: 'pessimistic_write' },
      }),
    );
    if (row.state === 'published') throw refused('methodologyPublished');
    return row;
  }

  private row(em: EntityManager, actor: Actor, id: string): Promise<MethodologyVersion | null> {
    return em.findOneBy(MethodologyVersion, { tenantId: actor.tenantId, id });
  }

  private async view(em: EntityManager, actor: Actor, id: string): Promise<MethodologyVersionView> {
    return found((await methodologyViews(em, actor.tenantId, id))[0]);
  }
}
