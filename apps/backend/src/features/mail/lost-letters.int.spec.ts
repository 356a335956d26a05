import { api, type MailView } from '@briedums/domain';
import { jobGivenUp, loseJobs, refuseChanges } from '../../testing/failing-work';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';

const LOST =
  'Sistēma nebija pieejama, tāpēc nav zināms, vai vēstule nosūtīta. Nosūtiet uzaicinājumu vēlreiz.';

describe('a letter whose job is over without having said so', () => {
  let t: TestApp;
  let client: TestClient;

  beforeAll(async () => {
    // Nobody answers at this address: every attempt would note that.
    t = await TestApp.start({ JOB_LOCK_SECONDS: '2', SMTP_URL: 'smtp://127.0.0.1:1' });
    ({ client } = await t.tenant('ministrija'));
  });
  afterAll(() => t.stop());

  let n = 0;
  const write = async (): Promise<string> => {
    const body = { name: 'Ilze', email: `ilze${++n}@ministrija.test`, roles: ['analyst' as const] };
    await client.call(api.accounts.invite, { body });
    return (await client.call(api.outbox.list, {}))[0]?.id ?? '';
  };
  const get = (id: string) => client.call(api.outbox.get, { params: { id } });
  const end = (id: string): Promise<MailView> =>
    until(
      () => get(id),
      ({ state }) => state !== 'queued',
      40,
    );

  it('is marked as failed with a sentence when a worker starts, and keeps its link', async () => {
    const id = await write();
    await loseJobs(t);
    await t.startWorker({ retryMs: 400 });
    expect(await end(id)).toMatchObject({ state: 'failed', error: LOST, sentAt: null });
    expect((await get(id)).text).toContain('/uzaicinajums#');
  });

  it('is marked as failed by a worker that runs on, once the database is back', async () => {
    const back = await refuseChanges(t, 'mail');
    const id = await write();
    await jobGivenUp(t, 'mailId', id);
    expect((await get(id)).state).toBe('queued');
    await back();
    expect(await end(id)).toMatchObject({ state: 'failed', error: LOST });
  }, 90_000);

  it('is left alone while its job tries again: then the words of the mail server stay', async () => {
    const id = await write();
    const { state, error } = await end(id);
    expect([state, error]).toEqual(['failed', expect.stringContaining('ECONNREFUSED')]);
  }, 60_000);
});
