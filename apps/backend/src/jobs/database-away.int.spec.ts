import { setTimeout as wait } from 'node:timers/promises';
import { computed } from '../testing/computing';
import { smallRound, type SmallRound } from '../testing/small-round';
import { TestApp } from '../testing/test-app';
import { until } from '../testing/until';

describe('a worker whose database goes away', () => {
  let t: TestApp;
  let small: SmallRound;
  beforeAll(async () => {
    t = await TestApp.start({ JOB_LOCK_SECONDS: '2' });
    small = await smallRound(t);
    await t.startWorker();
  });
  afterAll(() => t.stop());

  /** Every connection of the application and of the queue, also the one that waits for announcements. */
  const endConnections = () =>
    t.database.admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename <> current_user`,
    );

  it('goes on with its work when the database is back', async () => {
    for (let n = 0; n < 3; n++) {
      await endConnections();
      // Until the pools have heard of it.
      await wait(300);
      expect((await computed(small.client, small.round.roundId)).state).toBe('done');
    }
  }, 60_000);

  it('is told of work at once again', async () => {
    const listening = async () =>
      (
        await t.database.admin.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN job_outbox'`,
        )
      ).rows.length;
    expect(await until(listening, (n) => n > 0)).toBe(1);
  });
});
