import { api } from '@briedums/domain';
import { compile, sha256Hex } from '@briedums/methodology';
import { computed } from '../../testing/computing';
import { publishedSample, sampleAnswers, sampleExpertAnswers } from '../../testing/sample-methodology';
import { putAnswers, sampleRound, type SampleRound, submitAnswers } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';

const names = ['Ādaži', 'Cēsis', 'Dobele', 'Sigulda'];

describe('computations', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let me: string;
  const engine = compile(publishedSample().methodology);

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId, actor, client: admin } = await t.tenant('ministrija');
    client = admin;
    me = actor.accountId ?? '';
    round = await sampleRound(t, tenantId, names);
  });
  afterAll(() => t.stop());

  const params = () => ({ params: { id: round.roundId } });
  const code = (reply: { status: number; text: string }) => [reply.status, JSON.parse(reply.text).code];
  const stored = async (setId: string) =>
    (
      await t.database.admin.query<{ participation_id: string; ledger: string; ledger_hash: string }>(
        'SELECT participation_id, ledger, ledger_hash FROM result WHERE result_set_id = $1',
        [setId],
      )
    ).rows;
  const at = (i: number) => round.participations[i]!.id;

  it('waits in the queue, is not started twice, and can be cancelled before it runs', async () => {
    const set = await client.call(api.results.compute, params());
    expect(set).toMatchObject({
      number: 1,
      state: 'queued',
      done: 0,
      total: 4,
      by: 'admin',
      published: false,
    });
    expect(code(await client.send(api.results.compute, params()))).toEqual([409, 'computationUnderWay']);
    const table = await client.send(api.results.table, { params: { id: set.id } });
    expect(code(table)).toEqual([422, 'notComputed']);
    const cancelled = await client.call(api.results.cancel, { params: { id: set.id } });
    expect([cancelled.state, cancelled.finishedAt !== null]).toEqual(['cancelled', true]);
    expect((await client.call(api.results.cancel, { params: { id: set.id } })).state).toBe('cancelled');
  });

  it('uses nothing that came after it was asked for, however late it runs', async () => {
    await submitAnswers(t, round, at(3), me, sampleAnswers());
    const set = await client.call(api.results.compute, params());
    await putAnswers(t, round, at(3), me, { int01: { value: 'yes' } }, 'expert');
    await t.database.admin.query(
      `INSERT INTO submission (tenant_id, id, participation_id, number, snapshot, hash, answers, by_account)
       SELECT tenant_id, gen_random_uuid(), participation_id, 2, '{}', '', 0, by_account FROM submission`,
    );
    await t.startWorker();
    await until(
      () => client.call(api.results.computation, { params: { id: set.id } }),
      ({ state }) => state === 'done',
    );
    const [only, ...more] = await stored(set.id);
    expect([only?.ledger_hash, more]).toEqual([engine.score(sampleAnswers()).ledgerHash, []]);
  });

  it('scores the last submission with the ratings there are, and gives no result without a submission', async () => {
    await submitAnswers(t, round, at(0), me, sampleAnswers());
    await submitAnswers(t, round, at(1), me, sampleAnswers({ com01: { value: 'no' } }));
    await putAnswers(t, round, at(2), me, sampleAnswers());
    await putAnswers(t, round, at(0), me, sampleExpertAnswers, 'expert');
    // Reopened and changed, but not submitted again: what was submitted counts.
    await t.database.admin.query(
      `UPDATE answer SET answer = '{"value":"all"}', revision = 2 WHERE participation_id = $1 AND question_id = 'com02'`,
      [at(0)],
    );
    const set = await computed(client, round.roundId);
    expect(set).toMatchObject({ state: 'done', done: 4, total: 4, error: null, methodologyHash: round.hash });
    const results = await stored(set.id);
    expect(results.map((r) => r.participation_id).sort()).toEqual([at(0), at(1), at(3)].sort());
    const first = results.find((r) => r.participation_id === at(0));
    const expected = engine.score({ ...sampleAnswers(), ...sampleExpertAnswers });
    expect(first?.ledger).toBe(expected.ledger);
    expect([first?.ledger_hash, sha256Hex(first?.ledger ?? '')]).toEqual([
      expected.ledgerHash,
      expected.ledgerHash,
    ]);
  });

  it('lists computations newest first and lets none be cancelled that is over', async () => {
    const sets = await client.call(api.results.computations, params());
    expect(sets.map((s) => s.number)).toEqual([3, 2, 1]);
    expect(sets.map((s) => s.state)).toEqual(['done', 'done', 'cancelled']);
    const reply = await client.send(api.results.cancel, { params: { id: sets[0]!.id } });
    expect(code(reply)).toEqual([422, 'computationOver']);
  });

  it('says whose answers could not be scored, and stays without a result', async () => {
    const broken = await sampleRound(t, round.tenantId, ['Bauska'], { slug: 'cita', year: 2025 });
    await submitAnswers(t, broken, broken.participations[0]!.id, me, sampleAnswers());
    await t.database.admin.query(`UPDATE submission SET snapshot = 'not JSON' WHERE participation_id = $1`, [
      broken.participations[0]!.id,
    ]);
    const set = await computed(client, broken.roundId);
    expect(set).toMatchObject({ state: 'failed', error: expect.stringContaining('„Bauska”') });
    expect(set.finishedAt).not.toBeNull();
  });

  it('computes neither a draft nor an imported round, and asks for the permission', async () => {
    const draft = await sampleRound(t, round.tenantId, ['Ādaži'], { slug: 'draft', state: 'draft' });
    const reply = await client.send(api.results.compute, { params: { id: draft.roundId } });
    expect(code(reply)).toEqual([422, 'roundNotStarted']);
    const past = await sampleRound(t, round.tenantId, ['Ādaži'], {
      slug: 'past',
      state: 'closed',
      origin: 'imported',
    });
    expect(code(await client.send(api.results.compute, { params: { id: past.roundId } }))).toEqual([
      422,
      'resultsImported',
    ]);
    const { client: expert } = await t.account(round.tenantId, 'expert@test.test', ['expert']);
    expect((await expert.send(api.results.compute, params())).status).toBe(403);
    expect((await expert.send(api.results.computations, params())).status).toBe(200);
  });
});
