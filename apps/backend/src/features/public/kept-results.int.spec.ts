import { api } from '@briedums/domain';
import { readConfig } from '../../config/config';
import { createApp } from '../../http/create-app';
import { computed } from '../../testing/computing';
import { sampleAnswers } from '../../testing/sample-methodology';
import { putAnswers, sampleRound, type SampleRound, submitAnswers } from '../../testing/sample-round';
import { statementsOf } from '../../testing/statements';
import { TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

interface Side {
  admin: TestClient;
  me: string;
  round: SampleRound;
  path: string;
}

/** Two tenants, each with a round of the same name; another process of the server stands beside the first. */
describe('published results that are kept ready', () => {
  let t: TestApp;
  let beside: Awaited<ReturnType<typeof createApp>>;
  let mine: Side;
  let theirs: Side;

  const side = async (slug: string, answers = sampleAnswers()): Promise<Side> => {
    const { tenantId, actor, client } = await t.tenant(slug);
    const round = await sampleRound(t, tenantId, ['Ādaži', 'Cēsis', 'Rīga', 'Saldus', 'Talsi'], {
      slug: 'karta',
      state: 'closed',
    });
    const me = actor.accountId ?? '';
    for (const { id } of round.participations.slice(0, 4)) await submitAnswers(t, round, id, me, answers);
    return { admin: client, me, round, path: `/api/public/${slug}/karta` };
  };
  const publish = async ({ admin, round }: Side): Promise<void> => {
    const { id } = await computed(admin, round.roundId);
    await admin.call(api.results.publish, { params: { id: round.roundId }, body: { resultSetId: id } });
  };
  const withdraw = ({ admin, round }: Side) =>
    admin.call(api.results.withdraw, { params: { id: round.roundId } });

  beforeAll(async () => {
    t = await TestApp.start();
    beside = await createApp(readConfig(t.env));
    await beside.listen(0, '127.0.0.1');
    await t.startWorker();
    mine = await side('mana');
    theirs = await side('cita', sampleAnswers({ com05: { value: 'no' } }));
    await publish(mine);
    await publish(theirs);
  });
  afterAll(async () => {
    await beside.close();
    await t.stop();
  });

  const bases = async () => [t.base, await beside.getUrl()];
  /** From both processes, which must say the same. */
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const replies = [];
    for (const base of await bases()) {
      const reply = await fetch(base + path, { headers, method });
      replies.push({ status: reply.status, headers: reply.headers, text: await reply.text() });
    }
    const [one, two] = replies;
    expect(two).toMatchObject({ status: one!.status, text: one!.text });
    expect(two!.headers.get('etag')).toBe(one!.headers.get('etag'));
    return one!;
  };
  const detailOf = ({ path, round }: Side) =>
    `${path}/institutions/${round.participations[0]!.institutionId}`;
  const pagesOf = (s: Side) => [
    '/api/public',
    s.path.replace('/karta', ''),
    s.path,
    detailOf(s),
    `${s.path}/results.csv`,
  ];

  it('are found by one statement once somebody has asked for them', async () => {
    for (const path of pagesOf(mine)) {
      const first = await ask(path);
      const statements = await statementsOf(async () => {
        expect((await fetch(t.base + path).then((reply) => reply.text())).length).toBe(first.text.length);
      });
      // The worker asks for its jobs meanwhile; every look into a tenant's tables declares the tenant first.
      const asked = statements.filter(({ text }) => /public_edition|tenants_with|app\.tenant/.test(text));
      expect(asked).toHaveLength(1);
    }
  });

  it('are not sent again to who has them, in whatever encoding, nor is anything after HEAD', async () => {
    for (const path of pagesOf(mine))
      for (const encoding of ['identity', 'gzip', 'br', 'zstd']) {
        const asked = { 'accept-encoding': encoding };
        const whole = await ask(path, asked);
        const etag = whole.headers.get('etag') ?? '';
        expect(whole.headers.get('cache-control')).toBe('no-cache');
        expect(whole.headers.get('vary')).toContain('accept-encoding');
        const again = await ask(path, { ...asked, 'if-none-match': `"other", W/${etag}` });
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
        const head = await ask(path, asked, 'HEAD');
        expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
        expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
        expect((await ask(path, { ...asked, 'if-none-match': '"other"' })).text).toBe(whole.text);
      }
  });

  it('have a tag of their own in each encoding and language', async () => {
    const file = `${mine.path}/results.csv`;
    const latvian = await ask(file);
    const english = await ask(file, { 'accept-language': 'en' });
    expect([latvian.text, english.text]).toEqual([
      expect.stringContaining('Iestāde;'),
      expect.stringContaining('Institution,'),
    ]);
    expect((await ask(file)).text).toBe(latvian.text);
    expect(english.headers.get('vary')).toBe('accept-encoding, accept-language');
    const tags = [latvian, english];
    for (const encoding of ['identity', 'gzip', 'br'])
      tags.push(await ask(mine.path, { 'accept-encoding': encoding }));
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(5);
  });

  it('are never those of another tenant, though the rounds have one name', async () => {
    const [own, other] = [await ask(mine.path), await ask(theirs.path)];
    expect(JSON.parse(own.text).round.id).toBe(mine.round.roundId);
    expect(JSON.parse(other.text).round.id).toBe(theirs.round.roundId);
    expect((await ask(detailOf({ ...mine, round: theirs.round }))).status).toBe(404);
  });

  it('are gone everywhere with the publication, and a tag brings them back for nobody', async () => {
    const before = new Map<string, string>();
    for (const path of pagesOf(mine)) before.set(path, (await ask(path)).headers.get('etag') ?? '');
    await withdraw(mine);
    for (const path of pagesOf(mine).slice(2)) {
      expect((await ask(path)).status).toBe(404);
      const known = await ask(path, { 'if-none-match': before.get(path) ?? '' });
      expect([known.status, known.headers.get('cache-control')]).toEqual([404, 'no-store']);
      expect((await ask(path, { 'if-none-match': '*' }, 'HEAD')).status).toBe(404);
    }
    const [tenants, tenant] = await Promise.all(
      pagesOf(mine)
        .slice(0, 2)
        .map((path) => fetch(t.base + path)),
    );
    expect(await tenants!.json()).toMatchObject([{ slug: 'cita' }]);
    expect(await tenant!.json()).toMatchObject({ rounds: [] });
    expect((await ask(theirs.path)).status).toBe(200);
  });

  it('come back, when the same is published again, as what they were', async () => {
    const { id: first } = mine.round.participations[0]!;
    await publish(mine);
    const before = await ask(detailOf(mine));
    await withdraw(mine);
    await putAnswers(t, mine.round, first, mine.me, { int01: { value: 'yes' } }, 'expert');
    await publish(mine);
    const after = await ask(detailOf(mine), { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(200);
    expect(JSON.parse(after.text).row.sections.int).not.toEqual(JSON.parse(before.text).row.sections.int);
  });

  it('stay as they are while something is only computed', async () => {
    const before = await ask(mine.path);
    await computed(mine.admin, mine.round.roundId);
    const after = await ask(mine.path, { 'if-none-match': before.headers.get('etag') ?? '' });
    expect(after.status).toBe(304);
  });

  it('tell a new name of an institution, a new title of the round and another published round at once', async () => {
    const [, tenant = '', , detail = ''] = pagesOf(mine);
    for (const path of pagesOf(mine)) await ask(path);
    const { admin, round } = mine;
    const { institutionId } = round.participations[0]!;
    const params = { id: institutionId };
    await admin.call(api.institutions.update, {
      params,
      body: { name: 'Ādažu novads', kind: 'municipality' },
    });
    expect((await ask(mine.path)).text).toContain('Ādažu novads');
    expect((await ask(detail)).text).toContain('Ādažu novads');
    expect((await ask(`${mine.path}/results.csv`)).text).toContain('Ādažu novads');
    expect((await ask(tenant)).text).not.toContain('Cits');
    await t.database.admin.query(`UPDATE round SET title = '{"lv": "Cits", "en": "Other"}' WHERE id = $1`, [
      round.roundId,
    ]);
    expect((await ask(tenant)).text).toContain('Cits');
    const past = await sampleRound(t, round.tenantId, ['Ādažu novads'], {
      slug: 'senaka',
      year: 2024,
      state: 'closed',
    });
    await submitAnswers(t, past, past.participations[0]!.id, mine.me, sampleAnswers());
    await publish({ ...mine, round: past });
    expect(JSON.parse((await ask(detail)).text).history).toMatchObject([{ year: 2024 }, { year: 2026 }]);
    await withdraw({ ...mine, round: past });
    expect(JSON.parse((await ask(detail)).text).history).toMatchObject([{ year: 2026 }]);
  });
});
