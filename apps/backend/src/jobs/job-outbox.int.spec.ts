import { api } from '@briedums/domain';
import type { Actor } from '../database/actor';
import { smallRound, type SmallRound } from '../testing/small-round';
import { TestApp } from '../testing/test-app';
import { until } from '../testing/until';
import { JobOutbox } from './job-outbox';

describe('the outbox of jobs', () => {
  let t: TestApp;
  let mine: SmallRound;
  let theirs: SmallRound;
  let first: string;

  beforeAll(async () => {
    t = await TestApp.start({ JOB_LOCK_SECONDS: '300' });
    mine = await smallRound(t, 'mana');
    theirs = await smallRound(t, 'cita');
  });
  afterAll(() => t.stop());

  const jobs = async (): Promise<{ id: string; handed: boolean }[]> =>
    (
      await t.database.admin.query<{ id: string; handed: boolean }>(
        'SELECT id, handed_at IS NOT NULL AS handed FROM job_outbox ORDER BY created_at',
      )
    ).rows;
  const ask = (actor: Actor, resultSetId: string): Promise<string> =>
    t.db().run(actor, (em) => t.app.get(JobOutbox).add(em, actor, 'computeRound', { resultSetId }));
  const compute = ({ client, round }: SmallRound) =>
    client.call(api.results.compute, { params: { id: round.roundId } });
  const state = async ({ client }: SmallRound, id: string): Promise<string> =>
    (await client.call(api.results.computation, { params: { id } })).state;
  const allHanded = () => until(jobs, (all) => all.every(({ handed }) => handed));

  it('holds a job exactly when what asks for it is committed', async () => {
    const failing = t.db().run(mine.actor, async (em) => {
      await t.app.get(JobOutbox).add(em, mine.actor, 'computeRound', { resultSetId: crypto.randomUUID() });
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await jobs()).toEqual([]);
    first = (await compute(mine)).id;
    expect(await jobs()).toMatchObject([{ handed: false }]);
  });

  it('takes no job with a payload that its kind does not know', async () => {
    const wrong = t
      .db()
      .run(mine.actor, (em) =>
        t.app.get(JobOutbox).add(em, mine.actor, 'computeRound', { resultSetId: 'x' }),
      );
    await expect(wrong).rejects.toThrow();
    expect(await jobs()).toHaveLength(1);
  });

  it('reaches with a job nothing of another tenant, whatever id it is given', async () => {
    const { id } = await compute(theirs);
    // Only the job of the other tenant asks for it.
    await t.database.admin.query('DELETE FROM job_outbox WHERE tenant_id = $1', [theirs.actor.tenantId]);
    await ask(mine.actor, id);
    await t.startWorker();
    await allHanded();
    expect(
      await until(
        () => state(mine, first),
        (now) => now !== 'queued' && now !== 'running',
      ),
    ).toBe('done');
    expect(await state(theirs, id)).toBe('queued');
    const { rows } = await t.database.admin.query('SELECT FROM result WHERE tenant_id = $1', [
      theirs.actor.tenantId,
    ]);
    expect(rows).toEqual([]);
  });

  it('makes one job of one that is handed over twice', async () => {
    const before = await jobs();
    const inQueue = async () =>
      (await t.database.admin.query<{ id: string }>('SELECT id FROM queue.job ORDER BY id')).rows;
    const queued = await inQueue();
    await t.database.admin.query('UPDATE job_outbox SET handed_at = NULL');
    await allHanded();
    expect(await jobs()).toEqual(before);
    expect(await inQueue()).toEqual(queued);
  });
});
