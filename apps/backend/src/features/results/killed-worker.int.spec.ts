import { api, isUnderWay, type ResultSetView } from '@briedums/domain';
import { setTimeout as wait } from 'node:timers/promises';
import { sampleAnswers } from '../../testing/sample-methodology';
import { sampleRound, type SampleRound } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';
import { buildBackend, WorkerProcess } from '../../testing/worker-process';
import { takeSnapshot } from '../answers/snapshot';

const PARTICIPANTS = 300;

/** Every stored result takes a moment, so that there is a midway; every change of a computation's state is noted. */
const SLOW_AND_NOTED = `
  CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS
    $f$ BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END $f$;
  CREATE TRIGGER slowly BEFORE INSERT ON result FOR EACH ROW EXECUTE FUNCTION slowly();
  CREATE TABLE noted (result_set_id uuid, state text, n serial);
  CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
    $f$ BEGIN INSERT INTO public.noted VALUES (NEW.id, NEW.state); RETURN NULL; END $f$;
  CREATE TRIGGER note AFTER UPDATE ON result_set FOR EACH ROW
    WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION note();`;

const SUBMISSIONS = `
  INSERT INTO submission (tenant_id, id, participation_id, number, snapshot, hash, answers, by_account)
  SELECT p.tenant_id, gen_random_uuid(), p.id, 1, $2, $3, $4, a.id
  FROM participation p JOIN account a USING (tenant_id) WHERE p.round_id = $1`;

/** Where the queue is kept; a Redis only where the machine has one (`tools/test/redis.mjs`). */
const redis = process.env['TEST_REDIS_URL'];
const queues: { queue: string; env: Record<string, string> }[] = [
  { queue: 'PostgreSQL', env: {} },
  ...(redis ? [{ queue: 'Redis', env: { REDIS_URL: redis } }] : []),
];

describe.each(queues)('a worker that is killed, with the queue in $queue', ({ env }) => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let worker: WorkerProcess | undefined;

  beforeAll(async () => {
    await buildBackend();
    t = await TestApp.start({ JOB_LOCK_SECONDS: '2', ...env });
    const { tenantId, client: admin } = await t.tenant('ministrija');
    client = admin;
    const names = Array.from({ length: PARTICIPANTS }, (_, i) => `Novads ${i}`);
    round = await sampleRound(t, tenantId, names);
    const { snapshot, hash, answers } = takeSnapshot(sampleAnswers());
    await t.database.admin.query(SUBMISSIONS, [round.roundId, snapshot, hash, answers]);
    await t.database.admin.query(SLOW_AND_NOTED);
  }, 60_000);
  afterAll(async () => {
    await worker?.kill();
    await t.stop();
  });

  const rows = async <R extends object>(sql: string, id: string): Promise<R[]> =>
    (await t.database.admin.query<R>(sql, [id])).rows;
  /** What is stored of a computation; `xmin` is the transaction that wrote it. */
  const results = (id: string) =>
    rows<{ id: string; xmin: string }>(
      'SELECT participation_id AS id, xmin::text FROM result WHERE result_set_id = $1 ORDER BY 1',
      id,
    );
  const states = async (id: string) =>
    (await rows<{ state: string }>('SELECT state FROM noted WHERE result_set_id = $1 ORDER BY n', id)).map(
      (row) => row.state,
    );
  const progress = (id: string, enough: (view: ResultSetView) => boolean): Promise<ResultSetView> =>
    until(() => client.call(api.results.computation, { params: { id } }), enough);

  it('leaves a computation that the next worker finishes, once, without doing anything again', async () => {
    const { id } = await client.call(api.results.compute, { params: { id: round.roundId } });
    let before: { id: string; xmin: string }[] = [];
    for (const midway of [50, 150]) {
      worker = await WorkerProcess.start(t.env);
      await progress(id, ({ done }) => done >= midway);
      await worker.kill();
      const stored = await results(id);
      expect(stored.length).toBeGreaterThanOrEqual(midway);
      expect(stored.length).toBeLessThan(PARTICIPANTS);
      expect(stored).toEqual(expect.arrayContaining(before));
      expect((await client.call(api.results.computation, { params: { id } })).state).toBe('running');
      before = stored;
    }
    worker = await WorkerProcess.start(t.env);
    const end = await progress(id, ({ state }) => !isUnderWay(state));
    expect(end).toMatchObject({ state: 'done', done: PARTICIPANTS, total: PARTICIPANTS, error: null });
    const after = await results(id);
    expect(after.map((result) => result.id)).toEqual(round.participations.map((p) => p.id).sort());
    expect(after).toEqual(expect.arrayContaining(before));
    // Longer than a job's lock: nothing takes the job up again.
    await wait(3000);
    expect(await states(id)).toEqual(['running', 'done']);
    expect(await results(id)).toEqual(after);
    expect(await client.call(api.results.computations, { params: { id: round.roundId } })).toEqual([end]);
  }, 90_000);

  it('stops a computation between two batches when it is cancelled', async () => {
    const { id } = await client.call(api.results.compute, { params: { id: round.roundId } });
    await progress(id, ({ done }) => done >= 50);
    const { state, done } = await client.call(api.results.cancel, { params: { id } });
    expect([state, done < PARTICIPANTS]).toEqual(['cancelled', true]);
    await wait(1500);
    expect((await results(id)).length).toBe(done);
    expect(await states(id)).toEqual(['running', 'cancelled']);
  });
});
