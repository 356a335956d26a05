import { connect } from 'node:net';
import { once } from 'node:events';
import { TestApp } from '../testing/test-app';

describe('ending the HTTP process', () => {
  it('does not wait for a connection that says nothing, and lets a request under way finish', async () => {
    const t = await TestApp.start();
    try {
      const silent = connect(Number(new URL(t.base).port), '127.0.0.1');
      await once(silent, 'connect');
      // The answer waits in the database until the lock is given back.
      const locker = await t.database.admin.connect();
      await locker.query('BEGIN; LOCK TABLE job_outbox');
      const answer = fetch(`${t.base}/api/health/ready`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const closing = t.app.close();
      await locker.query('COMMIT');
      locker.release();
      expect((await answer).status).toBe(200);
      const begun = Date.now();
      await closing;
      expect(Date.now() - begun).toBeLessThan(15_000);
    } finally {
      await t.stop();
    }
  });
});
