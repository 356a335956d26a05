import type { Title } from '@briedums/domain';
import type { Actor } from '../../database/actor';
import type { Period } from './calendar';
import type { Tools } from './tools';

export interface NewRound {
  title: Title;
  year: number;
  methodologyVersionId: string;
  trial: boolean;
  /** Institutions by name; all of the tenant that are in the round. */
  names: readonly string[];
}

export interface RoundOfNames {
  id: string;
  /** Participation by the institution's name. */
  participations: ReadonlyMap<string, string>;
}

const INSTITUTIONS = 'SELECT id FROM institution WHERE tenant_id = $1 AND name = ANY ($2)';
const PARTICIPATIONS = `
  SELECT p.id, i.name FROM participation p
  JOIN institution i ON i.tenant_id = p.tenant_id AND i.id = p.institution_id
  WHERE p.tenant_id = $1 AND p.round_id = $2`;

/** A draft with its participants, marked as demonstration. */
export const addRound = async (tools: Tools, actor: Actor, round: NewRound): Promise<RoundOfNames> => {
  const { names, ...rest } = round;
  const { id } = await tools.rounds.create(actor, { ...rest, opensAt: null, closesAt: null });
  const { tenantId } = actor;
  const institutions = await tools.db.run(actor, async (em) => {
    await em.query('UPDATE round SET demo = true WHERE tenant_id = $1 AND id = $2', [tenantId, id]);
    return (await em.query(INSTITUTIONS, [tenantId, names])) as { id: string }[];
  });
  await tools.participants.add(
    actor,
    id,
    institutions.map((row) => row.id),
  );
  const rows = await tools.db.run(
    actor,
    async (em) => (await em.query(PARTICIPATIONS, [tenantId, id])) as { id: string; name: string }[],
  );
  return { id, participations: new Map(rows.map((row) => [row.name, row.id])) };
};

/** Gives a round the dates of its story; opening and closing it noted the present. */
export const setPeriod = async (tools: Tools, actor: Actor, id: string, period: Period): Promise<void> => {
  await tools.db.run(actor, (em) =>
    em.query('UPDATE round SET opens_at = $3, closes_at = $4 WHERE tenant_id = $1 AND id = $2', [
      actor.tenantId,
      id,
      period.opensAt,
      period.closesAt,
    ]),
  );
};
