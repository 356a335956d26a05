import type { EntityManager } from 'typeorm';
import { onViolation } from '../../database/violations';
import { refused } from '../../http/problem';
import { withdrawCredentials } from '../credentials/withdraw-credentials';
import { Participation } from './participation.entity';
import { Round } from './round.entity';

const RESULTS = `
  DELETE FROM result x USING result_set s
  WHERE s.tenant_id = x.tenant_id AND s.id = x.result_set_id AND s.tenant_id = $1 AND s.round_id = $2`;

/**
 * Removes a round with its participants and invitations. Throws 422 `roundPublished` or, when anything was answered,
 * `roundHasAnswers`. Of an imported round the scores go with it: nobody answered anything in it.
 */
export const removeRound = async (em: EntityManager, round: Round): Promise<void> => {
  const { tenantId, id } = round;
  if (round.state === 'published') throw refused('roundPublished');
  const referenced = refused('roundHasAnswers');
  await withdrawCredentials(em, tenantId, id);
  if (round.origin === 'imported') {
    await em.query(RESULTS, [tenantId, id]);
    await em.query('DELETE FROM result_set WHERE tenant_id = $1 AND round_id = $2', [tenantId, id]);
  }
  await onViolation(em.delete(Participation, { tenantId, roundId: id }), { referenced });
  await onViolation(em.delete(Round, { tenantId, id }), { referenced });
};
