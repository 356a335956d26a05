import { type api, type InputOf, roundAfter, type RoundView } from '@briedums/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { onViolation } from '../../database/violations';
import { conflict, demand, found, refused } from '../../http/problem';
import { publishedVersion } from './published-version';
import { removeRound } from './remove-round';
import { newSlug } from './round-slug';
import { roundViews } from './round-views';
import { Round } from './round.entity';

type NewRound = InputOf<typeof api.rounds.create>['body'];
type Changes = InputOf<typeof api.rounds.update>['body'];

const toDate = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));

const demandOrder = (opensAt: Date | null, closesAt: Date | null): void => {
  if (opensAt && closesAt && closesAt <= opensAt) throw refused('calendarOrder');
};

@Injectable()
export class RoundsService {
  constructor(private readonly db: TenantDb) {}

  async list(actor: Actor): Promise<RoundView[]> {
    demand(actor, 'round.read');
    return this.db.run(actor, (em) => roundViews(em, actor.tenantId));
  }

  async get(actor: Actor, id: string): Promise<RoundView> {
    demand(actor, 'round.read');
    return this.db.run(actor, (em) => this.view(em, actor, id));
  }

  async create(actor: Actor, body: NewRound): Promise<RoundView> {
    demand(actor, 'round.manage');
    const { opensAt, closesAt, ...rest } = body;
    const calendar = { opensAt: toDate(opensAt), closesAt: toDate(closesAt) };
    demandOrder(calendar.opensAt, calendar.closesAt);
    return this.db.run(actor, async (em) => {
      const version = await publishedVersion(em, actor.tenantId, body.methodologyVersionId);
      const row = {
        tenantId: actor.tenantId,
        id: randomUUID(),
        slug: await newSlug(em, actor.tenantId, body.title, body.year),
        kind: version.institutionKind,
        ...rest,
        ...calendar,
      };
      await onViolation(em.insert(Round, row), { duplicate: conflict('tryAgain') });
      return this.view(em, actor, row.id);
    });
  }

  /** The title may always be mended; the calendar not while results are published. */
  async update(actor: Actor, id: string, changes: Changes): Promise<RoundView> {
    demand(actor, 'round.manage');
    return this.db.run(actor, async (em) => {
      const round = await this.locked(em, actor, id);
      const { title = round.title } = changes;
      const opensAt = changes.opensAt === undefined ? round.opensAt : toDate(changes.opensAt);
      const closesAt = changes.closesAt === undefined ? round.closesAt : toDate(changes.closesAt);
      if (round.state === 'published' && ('opensAt' in changes || 'closesAt' in changes))
        throw refused('roundPublished');
      demandOrder(opensAt, closesAt);
      await em.update(Round, { tenantId: actor.tenantId, id }, { title, opensAt, closesAt });
      return this.view(em, actor, id);
    });
  }

  /** Opening notes when it was; a closing date that has passed would contradict it and is taken away. */
  async open(actor: Actor, id: string): Promise<RoundView> {
    demand(actor, 'round.manage');
    return this.db.run(actor, async (em) => {
      const round = await this.locked(em, actor, id);
      if (round.origin === 'imported') throw refused('roundImported');
      if (round.state === 'published') throw refused('roundPublished');
      if (!roundAfter(round, 'open')) throw refused('roundOpen');
      const now = new Date();
      const opensAt = round.opensAt && round.opensAt <= now ? round.opensAt : now;
      const closesAt = round.closesAt && round.closesAt > now ? round.closesAt : null;
      await em.update(Round, { tenantId: actor.tenantId, id }, { state: 'open', opensAt, closesAt });
      return this.view(em, actor, id);
    });
  }

  async close(actor: Actor, id: string): Promise<RoundView> {
    demand(actor, 'round.manage');
    return this.db.run(actor, async (em) => {
      const after = roundAfter(await this.locked(em, actor, id), 'close');
      if (!after) throw refused('roundNotOpen');
      await em.update(Round, { tenantId: actor.tenantId, id }, { state: after });
      return this.view(em, actor, id);
    });
  }

  async remove(actor: Actor, id: string): Promise<{ ok: true }> {
    demand(actor, 'round.manage');
    return this.db.run(actor, async (em) => {
      await removeRound(em, await this.locked(em, actor, id));
      return { ok: true };
    });
  }

  /** Kept from changing until the transaction ends, so that a state is not decided upon twice. */
  private async locked(em: EntityManager, actor: Actor, id: string): Promise<Round> {
    const where = { tenantId: actor.tenantId, id };
    return found(await em.findOne(Round, { where, lock: { mode: 'pessimistic_write' } }));
  }

  private async view(em: EntityManager, actor: Actor, id: string): Promise<RoundView> {
    return found((await roundViews(em, actor.tenantId, id))[0]);
  }
}
