import { type ParticipationRow, takesParticipants } from '@briedums/domain';
import { compile } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Actor } from '../../database/actor';
import { TenantDb } from '../../database/tenant-db';
import { onViolation } from '../../database/violations';
import { demand, found, notFound, refused } from '../../http/problem';
import { withdrawCredentials } from '../credentials/withdraw-credentials';
import { Institution } from '../institutions/institution.entity';
import { toSectionProgress } from './section-progress';
import { participationRows } from './participation-rows';
import { Participation } from './participation.entity';
import { methodologyOf, publishedVersion } from './published-version';
import { Round } from './round.entity';

const INSERT = `
  INSERT INTO participation (tenant_id, id, round_id, institution_id, progress)
  SELECT $1, gen_random_uuid(), $2, unnest($3::uuid[]), $4::jsonb
  ON CONFLICT (tenant_id, round_id, institution_id) DO NOTHING RETURNING id`;

@Injectable()
export class ParticipantsService {
  constructor(private readonly db: TenantDb) {}

  async list(actor: Actor, roundId: string): Promise<ParticipationRow[]> {
    demand(actor, 'round.read');
    return this.db.run(actor, async (em) => {
      found(await em.findOneBy(Round, { tenantId: actor.tenantId, id: roundId }));
      return participationRows(em, actor.tenantId, roundId);
    });
  }

  /** All or nothing; those that take part already stay as they are. */
  async add(
    actor: Actor,
    roundId: string,
    institutionIds: readonly string[],
  ): Promise<{ added: number; already: number }> {
    demand(actor, 'round.manage');
    const ids = [...new Set(institutionIds)];
    return this.db.run(actor, async (em) => {
      const round = await this.changing(em, actor, roundId);
      await this.demandKind(em, round, ids);
      const version = await publishedVersion(em, actor.tenantId, round.methodologyVersionId);
      const progress = toSectionProgress(compile(methodologyOf(version)).progress({}, { sources: ['self'] }));
      const added = (await em.query(INSERT, [
        actor.tenantId,
        roundId,
        ids,
        JSON.stringify(progress),
      ])) as object[];
      return { added: added.length, already: ids.length - added.length };
    });
  }

  async remove(actor: Actor, roundId: string, id: string): Promise<{ ok: true }> {
    demand(actor, 'round.manage');
    return this.db.run(actor, async (em) => {
      const { tenantId } = actor;
      await this.changing(em, actor, roundId);
      found(await em.findOneBy(Participation, { tenantId, id, roundId }));
      await withdrawCredentials(em, tenantId, roundId, id);
      await onViolation(em.delete(Participation, { tenantId, id }), {
        referenced: refused('participantAnswered'),
      });
      return { ok: true };
    });
  }

  /** The round, which stays open to changes of its participants until the transaction ends. */
  private async changing(em: EntityManager, actor: Actor, id: string): Promise<Round> {
    const where = { tenantId: actor.tenantId, id };
    const round = found(await em.findOne(Round, { where, lock: { mode: 'pessimistic_write' } }));
    if (!takesParticipants(round)) throw refused('roundClosed');
    return round;
  }

  private async demandKind(em: EntityManager, round: Round, ids: string[]): Promise<void> {
    const rows = await em.findBy(Institution, { tenantId: round.tenantId, id: In(ids) });
    if (rows.length < ids.length) throw notFound();
    const others = rows.filter((row) => row.kind !== round.kind).map((row) => row.name);
    if (others.length > 0) throw refused('institutionKindDiffers', { data: others });
  }
}
