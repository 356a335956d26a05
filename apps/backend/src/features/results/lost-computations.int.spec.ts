import { api, isUnderWay, type ResultSetView } from '@briedums/domain';
import { computed } from '../../testing/computing';
import { jobGivenUp, loseJobs, refuseChanges } from '../../testing/failing-work';
import type { SampleRound } from '../../testing/sample-round';
import { smallRound } from '../../testing/small-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';

describe('a computation whose job is over without having ended it', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;

  beforeAll(async () => {
    t = await TestApp.start({ JOB_LOCK_SECONDS: '2' });
    ({ client, round } = await smallRound(t));
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
    await loseJobs(t);
    await t.startWorker({ retryMs: 400 });
    const lost = await end(id);
    expect(lost).toMatchObject({
      state: 'failed',
      error: 'Aprēķins netika pabeigts, jo sistēma nebija pieejama. Sāciet aprēķinu vēlreiz.',
    });
    expect(lost.finishedAt).not.toBeNull();
    expect((await computed(client, round.roundId)).state).toBe('done');
  });

  it('is marked as failed by a worker that runs on, once the database is back', async () => {
    const back = await refuseChanges(t, 'result_set');
    const { id } = await start();
    await jobGivenUp(t, 'resultSetId', id);
    expect(isUnderWay((await get(id)).state)).toBe(true);
    await back();
    expect(await end(id)).toMatchObject({ state: 'failed', error: expect.stringContaining('Sāciet') });
    expect((await computed(client, round.roundId)).state).toBe('done');
  }, 60_000);

  it('is left alone while its job waits for a worker', async () => {
    const { id } = await start();
    expect((await end(id)).state).toBe('done');
  });

  it('leaves no trace of its job a day after that was handed over, unless it is still under way', async () => {
    const { admin } = t.database;
    const asked = async () =>
      (
        await admin.query<{ id: string }>(
          `SELECT payload -> 'payload' ->> 'resultSetId' AS id FROM job_outbox`,
        )
      ).rows
        .map(({ id }) => id)
        .sort();
    const handed = (id: string, hours: number) =>
      admin.query(
        `UPDATE job_outbox SET handed_at = now() - make_interval(hours => $2)
         WHERE handed_at IS NOT NULL AND payload -> 'payload' ->> 'resultSetId' = $1`,
        [id, hours],
      );
    const [recent = '', ...older] = await asked();
    expect(older.length).toBeGreaterThan(0);
    const holder = await admin.connect();
    // Whoever computes waits for this.
    await holder.query('BEGIN; LOCK TABLE result IN EXCLUSIVE MODE');
    const { id: underWay } = await start();
    await until(
      async () => (await handed(underWay, 25)).rowCount,
      (marked) => marked === 1,
    );
    await handed(recent, 23);
    for (const id of older) await handed(id, 25);
    expect(await until(asked, (ids) => ids.length === 2)).toEqual([recent, underWay].sort());
    await holder.query('ROLLBACK');
    holder.release();
    expect((await end(underWay)).state).toBe('done');
    expect(await until(asked, (ids) => ids.length === 1)).toEqual([recent]);
  }, 60_000);
});
