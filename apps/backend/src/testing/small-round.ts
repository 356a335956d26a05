import type { Actor } from '../database/actor';
import { sampleAnswers } from './sample-methodology';
import { sampleRound, type SampleRound, submitAnswers } from './sample-round';
import type { TestApp } from './test-app';
import type { TestClient } from './test-client';

export interface SmallRound {
  actor: Actor;
  /** The administrator's. */
  client: TestClient;
  round: SampleRound;
}

/** The smallest thing to compute: a tenant with an open round of one institution, which has submitted its answers. */
export const smallRound = async (t: TestApp, slug = 'ministrija'): Promise<SmallRound> => {
  const { tenantId, actor, client } = await t.tenant(slug);
  const round = await sampleRound(t, tenantId, ['Ādaži']);
  await submitAnswers(t, round, round.participations[0]!.id, actor.accountId ?? '', sampleAnswers());
  return { actor, client, round };
};
