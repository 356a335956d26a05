import { api } from '@briedums/domain';
import { computed } from '../../testing/computing';
import { putAnswers, sampleRound, type SampleRound } from '../../testing/sample-round';
import { smallRound } from '../../testing/small-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('publication', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let me: string;

  beforeAll(async () => {
    t = await TestApp.start();
    const small = await smallRound(t);
    ({ client, round } = small);
    me = small.actor.accountId ?? '';
  });
  afterAll(() => t.stop());

  const params = () => ({ params: { id: round.roundId } });
  const publish = (resultSetId: string) =>
    client.send(api.results.publish, { ...params(), body: { resultSetId } });
  const code = (reply: { status: number; text: string }) => [reply.status, JSON.parse(reply.text).code];
  const state = async () => (await client.call(api.rounds.get, params())).state;

  it('takes only a finished computation, of this round, once the round is closed', async () => {
    const waiting = await client.call(api.results.compute, params());
    expect(code(await publish(waiting.id))).toEqual([422, 'roundNotClosed']);
    await client.call(api.rounds.close, params());
    expect(code(await publish(waiting.id))).toEqual([422, 'notComputed']);
    await client.call(api.results.cancel, { params: { id: waiting.id } });
    expect(code(await publish(waiting.id))).toEqual([422, 'notComputed']);
    expect((await publish(crypto.randomUUID())).status).toBe(404);
    await t.startWorker();
    const other = await sampleRound(t, round.tenantId, ['Cēsis'], { slug: 'other', state: 'closed' });
    const foreign = await computed(client, other.roundId);
    expect((await publish(foreign.id)).status).toBe(404);
    expect(await state()).toBe('closed');
  });

  it('refuses a computation that something was submitted or rated after', async () => {
    const early = await computed(client, round.roundId);
    await putAnswers(t, round, round.participations[0]!.id, me, { int01: { value: 'yes' } }, 'expert');
    expect(code(await publish(early.id))).toEqual([422, 'resultsOutdated']);
  });

  it('publishes, marks the computation, and takes it back', async () => {
    const set = await computed(client, round.roundId);
    expect((await publish(set.id)).status).toBe(200);
    expect(await state()).toBe('published');
    expect((await client.call(api.results.computation, { params: { id: set.id } })).published).toBe(true);
    expect(code(await publish(set.id))).toEqual([422, 'roundNotClosed']);
    await client.call(api.results.withdraw, params());
    expect(await state()).toBe('closed');
    expect((await client.call(api.results.computation, { params: { id: set.id } })).published).toBe(false);
    expect(code(await client.send(api.results.withdraw, params()))).toEqual([422, 'roundNotPublished']);
  });

  it('is for administrators only', async () => {
    const { client: analyst } = await t.account(round.tenantId, 'analyst@test.test', ['analyst']);
    const body = { resultSetId: crypto.randomUUID() };
    expect((await analyst.send(api.results.publish, { ...params(), body })).status).toBe(403);
    expect((await analyst.send(api.results.withdraw, params())).status).toBe(403);
  });
});
