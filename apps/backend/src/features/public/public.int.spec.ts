import { api } from '@briedums/domain';
import { computed } from '../../testing/computing';
import { sampleAnswers } from '../../testing/sample-methodology';
import { sampleRound, type SampleRound, submitAnswers } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('public results', () => {
  let t: TestApp;
  let admin: TestClient;
  let me: string;
  let rounds: SampleRound[];
  let visitor: TestClient;

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId, actor, client } = await t.tenant('ministrija');
    admin = client;
    me = actor.accountId ?? '';
    visitor = t.client();
    rounds = [];
    await t.startWorker();
    for (const [slug, year] of [
      ['karta-2025', 2025],
      ['karta-2026', 2026],
    ] as const) {
      const round = await sampleRound(t, tenantId, ['Ādaži', 'Cēsis'], { slug, year, state: 'closed' });
      await submitAnswers(t, round, round.participations[0]!.id, me, sampleAnswers());
      rounds.push(round);
    }
  });
  afterAll(() => t.stop());

  const at = { tenant: 'ministrija', round: 'karta-2026' };
  const publish = async (round: SampleRound) => {
    const { id } = await computed(admin, round.roundId);
    const params = { id: round.roundId };
    await admin.call(api.results.publish, { params, body: { resultSetId: id } });
  };

  it('shows nothing while nothing is published', async () => {
    await computed(admin, rounds[1]!.roundId);
    expect(await visitor.call(api.public.tenants, {})).toEqual([]);
    const tenant = await visitor.call(api.public.tenant, { params: { tenant: 'ministrija' } });
    expect(tenant).toMatchObject({ slug: 'ministrija', rounds: [] });
    for (const e of [api.public.table, api.public.csv])
      expect((await visitor.send(e, { params: at })).status).toBe(404);
    expect((await visitor.send(api.public.tenant, { params: { tenant: 'nobody' } })).status).toBe(404);
  });

  it('shows published rounds newest first, and lets a cache keep them only if it asks before it shows them', async () => {
    for (const round of rounds) await publish(round);
    const reply = await visitor.send(api.public.tenant, { params: { tenant: 'ministrija' } });
    expect(reply.headers.get('cache-control')).toBe('no-cache');
    expect(reply.body.rounds).toMatchObject([
      { slug: 'karta-2026', year: 2026, n: 1, overall: { n: 1, none: 1 } },
      { slug: 'karta-2025', year: 2025, n: 1 },
    ]);
    expect(await visitor.call(api.public.tenants, {})).toMatchObject([{ slug: 'ministrija', rounds: 2 }]);
  });

  it('shows the same table as staff see, and the same file', async () => {
    const table = await visitor.call(api.public.table, { params: at });
    const [set] = await admin.call(api.results.computations, { params: { id: rounds[1]!.roundId } });
    expect(table).toEqual(await admin.call(api.results.table, { params: { id: set!.id } }));
    const csv = await visitor.send(api.public.csv, { params: at }, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(csv.text).toContain('Institution,Group');
    expect(csv.headers.get('vary')).toContain('accept-language');
    expect((await visitor.send(api.public.csv, { params: at })).text).toContain('Iestāde;Grupa');
  });

  it('shows one institution with its history and peers, but nothing that belongs to it alone', async () => {
    const params = { ...at, institutionId: rounds[1]!.participations[0]!.institutionId };
    const detail = await visitor.call(api.public.detail, { params });
    expect(detail).toMatchObject({ ledger: null, ledgerHash: null, questions: [], recommendations: [] });
    expect(detail.history.map((h) => [h.year, h.index?.exact])).toEqual([
      [2025, detail.row.index?.exact],
      [2026, detail.row.index?.exact],
    ]);
    const silent = { ...at, institutionId: rounds[1]!.participations[1]!.institutionId };
    expect((await visitor.send(api.public.detail, { params: silent })).status).toBe(404);
  });

  it('names neither answers nor people anywhere', async () => {
    const params = { ...at, institutionId: rounds[1]!.participations[0]!.institutionId };
    const texts = [
      (await visitor.send(api.public.detail, { params })).text,
      (await visitor.send(api.public.table, { params: at })).text,
    ];
    for (const text of texts) {
      expect(text).not.toContain('novads.test');
      expect(text).not.toContain('@');
    }
  });

  it("reaches no other tenant's round by this tenant's name, and nothing after it is taken back", async () => {
    const { tenantId } = await t.tenant('cita');
    await sampleRound(t, tenantId, ['Ādaži'], { slug: 'other', state: 'closed' });
    const foreign = { params: { tenant: 'cita', round: 'karta-2026' } };
    expect((await visitor.send(api.public.table, foreign)).status).toBe(404);
    await admin.call(api.results.withdraw, { params: { id: rounds[1]!.roundId } });
    expect((await visitor.send(api.public.table, { params: at })).status).toBe(404);
    const left = await visitor.call(api.public.tenant, { params: { tenant: 'ministrija' } });
    expect(left.rounds.map((r) => r.slug)).toEqual(['karta-2025']);
  });
});
