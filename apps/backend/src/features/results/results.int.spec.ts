import { api, type ResultDetail } from '@briedums/domain';
import { sha256Hex } from '@briedums/methodology';
import { computed } from '../../testing/computing';
import { sampleAnswers } from '../../testing/sample-methodology';
import { contactOf, sampleRound, type SampleRound, submitAnswers } from '../../testing/sample-round';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

describe('results', () => {
  let t: TestApp;
  let round: SampleRound;
  let client: TestClient;
  let setId: string;

  beforeAll(async () => {
    t = await TestApp.start();
    const { tenantId, actor, client: admin } = await t.tenant('ministrija');
    client = admin;
    const groups = ['novads', 'novads', 'valstspilsēta', 'novads'];
    round = await sampleRound(t, tenantId, ['Ādaži', '=Cēsis', 'Rīga', 'Zilupe'], { groups });
    const given = [
      sampleAnswers(),
      sampleAnswers({ com05: { value: 'no' } }),
      sampleAnswers({ od01: { value: '50' } }),
    ];
    for (const [i, answers] of given.entries())
      await submitAnswers(t, round, round.participations[i]!.id, actor.accountId ?? '', answers);
    await t.startWorker();
    setId = (await computed(client, round.roundId)).id;
  });
  afterAll(() => t.stop());

  const institution = (i: number) => round.participations[i]!.institutionId;
  const detail = (i: number): Promise<ResultDetail> =>
    client.call(api.results.detail, { params: { id: setId, institutionId: institution(i) } });

  it('shows the table with places, levels, distribution and means, and the method to read it by', async () => {
    const table = await client.call(api.results.table, { params: { id: setId } });
    expect(table.rows.map((r) => [r.institution, r.rank])).toEqual([
      ['Rīga', 1],
      ['=Cēsis', 2],
      ['Ādaži', 3],
    ]);
    expect(table.rows[1]?.sections['od']).toBeNull();
    expect(table.overall).toMatchObject({ n: 3, none: 1 });
    expect(table.sections['od']).toMatchObject({ n: 2, none: 2, mean: '62.5' });
    expect(table.method).toMatchObject({ id: 'paraugs', hash: round.hash, limits: ['20', '50', '80', '90'] });
    expect(table.method.sections.map((s) => [s.id, s.weight])).toEqual([
      ['com', '20'],
      ['cs', '20'],
      ['od', '20'],
      ['srv', '30'],
      ['int', '10'],
    ]);
  });

  it('opens one institution with its ledger, the texts to read it by, recommendations, peers and leaders', async () => {
    const mine = await detail(0);
    expect(sha256Hex(mine.ledger ?? '')).toBe(mine.ledgerHash);
    const text = (id: string) => mine.questions.find((q) => q.id === id);
    expect(text('srv02_online')).toMatchObject({ code: 'SRV02_ONLINE', text: { en: 'About online' } });
    expect(text('com02.some')).toEqual({ id: 'com02.some', code: '', text: { lv: 'Daži', en: 'Some' } });
    expect(text('srv01.total')?.text.lv).toBe('Kopā');
    expect(mine.recommendations[0]).toMatchObject({
      sectionId: expect.any(String),
      effort: 2,
      gainSection: expect.stringMatching(/^\d+\.\d$/),
      gainIndex: expect.stringMatching(/^\d+\.\d$/),
    });
    expect(mine.peers).toMatchObject({ group: 'novads', groupN: 2, n: 3 });
    expect(mine.leaders['od']?.map((l) => [l.institution, l.decimal])).toEqual([
      ['Rīga', '100.0'],
      ['Ādaži', '25.0'],
    ]);
    expect(mine.history).toMatchObject([{ roundId: round.roundId, year: 2026, index: mine.row.index }]);
  });

  it('has nothing of an institution that did not submit, nor of another computation', async () => {
    const params = { id: setId, institutionId: institution(3) };
    expect((await client.send(api.results.detail, { params })).status).toBe(404);
    const unknown = { id: crypto.randomUUID(), institutionId: institution(0) };
    expect((await client.send(api.results.detail, { params: unknown })).status).toBe(404);
  });

  it('gives the table as CSV in the language of the person, with no cell that is a formula', async () => {
    const latvian = await client.send(api.results.csv, { params: { id: setId } });
    expect(latvian.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(latvian.headers.get('content-disposition')).toBe('attachment; filename="paraugs-2026.csv"');
    expect(latvian.text).toMatch(/\r\n'=Cēsis;novads;/);
    await client.call(api.session.setLocale, { body: { locale: 'en' } });
    const english = await client.send(api.results.csv, { params: { id: setId } });
    expect(english.text).toContain('Institution,Group,Region');
    await client.call(api.session.setLocale, { body: { locale: 'lv' } });
  });

  it("shows a contact the own result once it is published, and nobody else's", async () => {
    const own = await contactOf(t, round.tenantId, 'a@adazi.test', [institution(0), institution(3)]);
    const get = (i: number) => own.send(api.results.own, { params: { id: round.participations[i]!.id } });
    expect((await get(0)).status).toBe(404);
    const body = { resultSetId: setId };
    await t.database.admin.query(`UPDATE round SET state = 'closed' WHERE id = $1`, [round.roundId]);
    await client.call(api.results.publish, { params: { id: round.roundId }, body });
    const reply = await get(0);
    expect(reply.body).toMatchObject({ row: { institution: 'Ādaži', rank: 3 } });
    expect(reply.body.ledger).toBe((await detail(0)).ledger);
    expect([(await get(1)).status, (await get(3)).status]).toEqual([404, 404]);
    const mine = await own.call(api.answers.mine, {});
    expect(mine.map((p) => [p.institution.name, p.hasResult])).toEqual([
      ['Ādaži', true],
      ['Zilupe', false],
    ]);
    expect((await own.send(api.results.table, { params: { id: setId } })).status).toBe(403);
  });
});
