import { api, isUnderWay, type ResultSetView } from '@briedums/domain';
import { computed } from '../../testing/computing';
import { sampleAnswers } from '../../testing/sample-methodology';
import { sampleRound, type SampleRound, submitAnswers } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';

/** As if the database were down whenever a computation is worked on. */
const DOWN = `
  CREATE FUNCTION down() RETURNS trigger LANGUAGE plpgsql AS
    $f$ BEGIN RAISE EXCEPTION 'the database is down'; END $f$;
  CREATE TRIGGER down BEFORE UPDATE ON result_set FOR EACH ROW EXECUTE FUNCTION down();`;

describe('a computation whose job is over without having ended it', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;

  beforeAll(async () => {
    t = await TestApp.start({ JOB_LOCK_SECONDS: '2' });
    const { tenantId, actor, client: admin } = await t.tenant('ministrija');
    client = admin;
    round = await sampleRound(t, tenantId, ['Ādaži']);
    await submitAnswers(t, round, round.participations[0]!.id, actor.accountId ?? '', sampleAnswers());
  });
  afterAll(() => t.stop());

  const start = () => client.call(api.results.compute, { params: { id: round.roundId } });
  const get = (id: string) => client.call(api.results.computation, { params: { id } });
  const end = (id: string): Promise<ResultSetView> =>
    until(
      () => get(id),
      ({ state }) => !isUnderWay(state),
    );

  it('is marked as failed with a sentence when a worker starts, and can be started again', async () => {
    const { id } = await start();
    // Handed over, and the queue has lost it: as after a restore of the application's tables alone.
    await t.database.admin.query('UPDATE job_outbox SET handed_at = now()');
    await t.startWorker();
    const lost = await end(id);
    expect(lost).toMatchObject({
      state: 'failed',
      error: 'Aprēķins netika pabeigts, jo sistēma nebija pieejama. Sāciet aprēķinu vēlreiz.',
    });
    expect(lost.finishedAt).not.toBeNull();
    expect((await computed(client, round.roundId)).state).toBe('done');
  });

  it('is marked as failed by a worker that runs on, once the database is back', async () => {
    await t.database.admin.query(DOWN);
    const { id } = await start();
    await until(
      async () =>
        (
          await t.database.admin.query<{ failed: boolean }>(
            `SELECT EXISTS (SELECT FROM queue.job WHERE id = (SELECT id::text FROM job_outbox
               WHERE payload -> 'payload' ->> 'resultSetId' = $1) AND state = 'failed') AS failed`,
            [id],
          )
        ).rows[0]?.failed ?? false,
      (failed) => failed,
      40,
    );
    expect(isUnderWay((await get(id)).state)).toBe(true);
    await t.database.admin.query('DROP TRIGGER down ON result_set');
    expect(await end(id)).toMatchObject({ state: 'failed', error: expect.stringContaining('Sāciet') });
    expect((await computed(client, round.roundId)).state).toBe('done');
  }, 60_000);

  it('is left alone while its job waits for a worker', async () => {
    const { id } = await start();
    expect((await end(id)).state).toBe('done');
  });
});
