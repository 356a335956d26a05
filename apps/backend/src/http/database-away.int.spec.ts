import { api } from '@briedums/domain';
import { codeOf } from '../testing/fixtures';
import { TestApp } from '../testing/test-app';
import type { TestClient } from '../testing/test-client';
import { until } from '../testing/until';

describe('a database that goes away', () => {
  let t: TestApp;
  let client: TestClient;
  let app: string;
  beforeAll(async () => {
    t = await TestApp.start({ DATABASE_POOL: '4' });
    ({ client } = await t.tenant('ministrija'));
    app = new URL(t.env['DATABASE_APP_URL'] ?? '').username;
  });
  afterAll(() => t.stop());

  const list = () => client.send(api.institutions.list, { query: {} });
  /** Does it to every statement of the application that waits. */
  const toWaiting = (what: 'pg_cancel_backend' | 'pg_terminate_backend') =>
    until(
      async () =>
        (
          await t.database.admin.query(
            `SELECT ${what}(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND usename = $1 AND wait_event_type = 'Lock'`,
            [app],
          )
        ).rows.length,
      (n) => n > 0,
    );

  it.each(['pg_cancel_backend', 'pg_terminate_backend'] as const)(
    'in the middle of a statement (%s) is told in words, and the next request is answered',
    async (what) => {
      const locker = await t.database.admin.connect();
      await locker.query('BEGIN; LOCK TABLE institution');
      const waiting = list();
      await toWaiting(what);
      await locker.query('COMMIT');
      locker.release();
      const answer = await waiting;
      expect([answer.status, codeOf(answer)]).toEqual([503, 'unavailable']);
      expect((await list()).status).toBe(200);
    },
  );

  it('between and during many requests never makes a fault of it, and all is well afterwards', async () => {
    let going = true;
    const ending = (async () => {
      while (going)
        await t.database.admin.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND usename = $1`,
          [app],
        );
    })();
    const statuses = new Set<number>();
    for (let n = 0; n < 25; n++)
      for (const answer of await Promise.all(Array.from({ length: 8 }, list))) {
        statuses.add(answer.status);
      }
    going = false;
    await ending;
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(statuses.has(503)).toBe(true);
    await until(list, ({ status }) => status === 200);
  }, 60_000);
});
