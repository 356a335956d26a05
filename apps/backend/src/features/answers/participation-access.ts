import {
  allows,
  type Answerer,
  type Answering,
  type ParticipationState,
  type RoundState,
  whyNotAnswer,
} from '@briedums/domain';
import type { Question } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../database/actor';
import { notFound, Problem, refused } from '../../http/problem';
import type { VersionOf } from './engines';

/** A participation that the caller may reach, and what decides on changes. */
export interface Reached extends VersionOf {
  id: string;
  who: Answerer;
  now: Answering;
}

interface Row {
  state: ParticipationState;
  round_state: RoundState;
  methodology_version_id: string;
  hash: string;
  contact: boolean;
}

/**
 * `change`: nobody else changes the participation or its round's state until the transaction ends. `wait`: everything that
 * was being changed is committed and visible to the next statement.
 */
export type Lock = 'change' | 'wait' | 'none';

const locks: Record<Lock, string> = {
  change: 'FOR NO KEY UPDATE OF p FOR SHARE OF r',
  wait: 'FOR SHARE OF p',
  none: '',
};

/** Staff reach every participation of their tenant, respondents those of institutions they are a contact of. */
const reachesAll = (actor: Actor): boolean =>
  actor.roles.some((role) => role !== 'respondent' && allows([role], 'participation.read'));

/** Throws 404 for a participation that the caller does not reach, as for one that does not exist. */
export const reach = async (
  em: EntityManager,
  actor: Actor,
  id: string,
  lock: Lock = 'none',
): Promise<Reached> => {
  const [row] = (await em.query(
    `SELECT p.state, r.state AS round_state, r.methodology_version_id, m.hash,
       EXISTS (SELECT 1 FROM contact c WHERE c.tenant_id = p.tenant_id AND c.institution_id = p.institution_id
         AND c.account_id = $3) AS contact
     FROM participation p
     JOIN round r ON r.tenant_id = p.tenant_id AND r.id = p.round_id
     JOIN methodology_version m ON m.tenant_id = r.tenant_id AND m.id = r.methodology_version_id
     WHERE p.tenant_id = $1 AND p.id = $2 ${locks[lock]}`,
    [actor.tenantId, id, actor.accountId],
  )) as Row[];
  if (!row || !(row.contact || reachesAll(actor))) throw notFound();
  return {
    id,
    tenantId: actor.tenantId,
    methodologyVersionId: row.methodology_version_id,
    methodologyHash: row.hash,
    who: {
      contact: row.contact && actor.roles.includes('respondent'),
      expert: actor.roles.includes('expert'),
    },
    now: { round: row.round_state, participation: row.state },
  };
};

/** Throws 403 for a question that is somebody else's, 422 when it cannot be answered now. */
export const demandAnswerable = ({ who, now }: Reached, { source }: Question): void => {
  const reason = whyNotAnswer(who, source, now);
  if (reason === 'notYourQuestion') throw new Problem(403, reason);
  if (reason) throw refused(reason);
};
