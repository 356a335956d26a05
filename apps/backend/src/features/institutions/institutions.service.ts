import type { api, InputOf, InstitutionView, ResponseOf } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { onViolation } from '../../database/violations';
import { conflict, demand, found, refused } from '../../http/problem';
import { byName } from '../../i18n/latvian-order';
import { Contact } from '../credentials/contact.entity';
import { Participation } from '../rounds/participation.entity';
import { institutionDetails } from './institution-details';
import { readInstitutions } from './institution-csv';
import { storeInstitutions } from './institution-import';
import { nameHolds, toInstitutionView } from './institution-view';
import { Institution } from './institution.entity';

type Body = InputOf<typeof api.institutions.create>['body'];
type Filter = InputOf<typeof api.institutions.list>['query'];

@Injectable()
export class InstitutionsService {
  constructor(private readonly db: TenantDb) {}

  /** In Latvian alphabetical order; `search` looks within names, letter case and diacritics aside. */
  async list(actor: Actor, { kind, search }: Filter): Promise<InstitutionView[]> {
    demand(actor, 'institution.read');
    return this.db.run(actor, async (em) => {
      const rows = await em.findBy(Institution, {
        tenantId: actor.tenantId,
        ...(kind ? { kind } : {}),
      });
      return rows.filter(nameHolds(search)).sort(byName).map(toInstitutionView);
    });
  }

  async get(actor: Actor, id: string): Promise<ResponseOf<typeof api.institutions.get>> {
    demand(actor, 'institution.read');
    return this.db.run(actor, async (em) => {
      const row = found(await em.findOneBy(Institution, { tenantId: actor.tenantId, id }));
      return { ...toInstitutionView(row), ...(await institutionDetails(em, actor.tenantId, id)) };
    });
  }

  async create(actor: Actor, body: Body): Promise<InstitutionView> {
    demand(actor, 'institution.manage');
    return this.db.run(actor, async (em) => {
      const row = { tenantId: actor.tenantId, id: randomUUID(), ...body };
      await onViolation(em.insert(Institution, row), { duplicate: conflict('institutionExists') });
      return this.view(em, actor, row.id);
    });
  }

  /** The kind stays once the institution took part in a round of it. */
  async update(actor: Actor, id: string, body: Body): Promise<InstitutionView> {
    demand(actor, 'institution.manage');
    return this.db.run(actor, async (em) => {
      const where = { tenantId: actor.tenantId, id };
      const row = found(await em.findOneBy(Institution, where));
      if (row.kind !== body.kind && (await this.tookPart(em, actor, id)))
        throw refused('institutionKindFixed');
      await onViolation(em.update(Institution, where, body), { duplicate: conflict('institutionExists') });
      return this.view(em, actor, id);
    });
  }

  async remove(actor: Actor, id: string): Promise<{ ok: true }> {
    demand(actor, 'institution.manage');
    return this.db.run(actor, async (em) => {
      const where = { tenantId: actor.tenantId, id };
      found(await em.findOneBy(Institution, where));
      await em.delete(Contact, { tenantId: actor.tenantId, institutionId: id });
      await onViolation(em.delete(Institution, where), { referenced: refused('institutionTookPart') });
      return { ok: true };
    });
  }

  /** All or nothing: with any problem nothing is stored. */
  async import(actor: Actor, csv: string): Promise<ResponseOf<typeof api.institutions.import>> {
    demand(actor, 'institution.manage');
    const { institutions, columns, problems } = readInstitutions(csv);
    if (problems.length > 0) return { created: 0, updated: 0, problems };
    return this.db.run(actor, async (em) => ({
      ...(await storeInstitutions(em, actor.tenantId, institutions, columns)),
      problems,
    }));
  }

  private async view(em: EntityManager, actor: Actor, id: string): Promise<InstitutionView> {
    return toInstitutionView(found(await em.findOneBy(Institution, { tenantId: actor.tenantId, id })));
  }

  private async tookPart(em: EntityManager, actor: Actor, institutionId: string): Promise<boolean> {
    return em.existsBy(Participation, { tenantId: actor.tenantId, institutionId });
  }
}
