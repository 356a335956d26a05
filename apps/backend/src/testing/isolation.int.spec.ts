import { allows, type Permission, roleSchema } from '@briedums/domain';
import { codeOf } from './fixtures';
import { roleFor, type Step, steps } from './endpoint-steps';
import { makeWorld, type World } from './isolation-world';
import { TestApp } from './test-app';
import type { TestClient } from './test-client';

const needSession = steps.filter(({ e }) => e.access !== 'public');
const needPermission = needSession.filter(({ e }) => e.access !== 'session');
const changing = steps.filter(({ e }) => e.method !== 'GET');

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe('isolation', () => {
  let t: TestApp;
  let own: World;
  let other: World;
  let leaver = 0;
  beforeAll(async () => {
    t = await TestApp.start();
    own = await makeWorld(t, 'zilonis');
    other = await makeWorld(t, 'kamielis');
  }, 120_000);
  afterAll(() => t.stop());

  const tables = async (): Promise<string[]> => {
    const { rows } = await t.database.admin.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'tenant_id' ORDER BY 1`,
    );
    return rows.map((row) => row.table_name);
  };
  /** All rows of a tenant, by table. */
  const everything = async (tenantId: string): Promise<Record<string, string>> => {
    const contents: Record<string, string> = {};
    for (const table of await tables()) {
      const { rows } = await t.database.admin.query<{ all: string | null }>(
        `SELECT string_agg(r::text, chr(10) ORDER BY r::text) AS all FROM ${table} r WHERE tenant_id = $1`,
        [tenantId],
      );
      contents[table] = rows[0]?.all ?? '';
    }
    return contents;
  };
  const client = async ({ e, sample }: Step): Promise<TestClient> => {
    if (e.access === 'public') return t.client();
    if (!sample.endsSession) return own.as[roleFor(e)];
    return (await t.account(own.tenantId, `leaver${++leaver}@${own.word}.test`, ['analyst'])).client;
  };
  const foreignIds = async (): Promise<Set<string>> => {
    const mine = new Set(
      Object.values(await everything(own.tenantId))
        .join()
        .match(uuid),
    );
    const theirs =
      Object.values(await everything(other.tenantId))
        .join()
        .match(uuid) ?? [];
    return new Set(theirs.filter((id) => !mine.has(id)));
  };
  const leaks = (text: string, ids: ReadonlySet<string>): string[] => [
    ...(text.match(uuid) ?? []).filter((id) => ids.has(id)),
    ...(text.includes(other.word) ? [other.word] : []),
  ];

  it('is tried with rows of both tenants in every table', async () => {
    for (const { tenantId } of [own, other]) {
      const empty = Object.entries(await everything(tenantId)).filter(([, rows]) => rows === '');
      expect(empty.map(([table]) => table)).toEqual([]);
    }
  });

  it.each(needSession)('asks who it is before $name', async ({ e, sample }) => {
    expect((await t.client().send(e, sample.input(own) as never)).status).toBe(401);
  });

  it.each(needPermission)('keeps $name to the roles that may', async ({ e, sample }) => {
    const roles = roleSchema.options.filter((role) => !allows([role], e.access as Permission));
    const answers = await Promise.all(roles.map((role) => own.as[role].send(e, sample.input(own) as never)));
    expect(answers.map(({ status }, i) => [roles[i], status])).toEqual(roles.map((role) => [role, 403]));
  });

  const elsewhere = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  it.each(changing)('takes no $name from a page of another site', async (step) => {
    const by = await client(step);
    const bare =
      step.e.access === 'public' ? [] : [{ 'x-csrf-token': '' }, { 'x-csrf-token': 'x'.repeat(43) }];
    for (const headers of [...elsewhere, ...bare]) {
      const answer = await by.send(step.e, step.sample.input(own) as never, headers as never);
      expect([headers, answer.status, codeOf(answer)]).toEqual([headers, 403, 'foreignOrigin']);
    }
  });

  const setLock = async (how: 'ENABLE' | 'DISABLE'): Promise<void> => {
    for (const table of await tables())
      await t.database.admin.query(`ALTER TABLE ${table} ${how} ROW LEVEL SECURITY`);
  };
  const locks = ['the database and the queries', 'the queries alone'] as const;
  describe.each(locks)('between tenants, kept apart by %s', (locked) => {
    let before: Record<string, string>;
    let theirs: Set<string>;
    beforeAll(async () => {
      if (locked === 'the queries alone') await setLock('DISABLE');
      before = await everything(other.tenantId);
      theirs = await foreignIds();
      expect(theirs.size).toBeGreaterThan(30);
    });

    afterAll(() => setLock('ENABLE'));

    // What is made with one's own words can be made once.
    const again = ({ e, sample }: Step): boolean => (sample.foreign ?? 404) === 404 || e.method === 'GET';
    const closed = steps.filter(
      (step) => !step.sample.open && (locked === 'the database and the queries' || again(step)),
    );
    it.each(closed)('shows and changes nothing of another by $name', async (step) => {
      const { e, sample } = step;
      // A request without ids is made with one's own words: what comes back must be one's own.
      const named = (sample.foreign ?? 404) === 404 ? other : own;
      const answer = await (await client(step)).send(e, sample.input(named) as never);
      expect(answer.status).toBe(sample.foreign ?? 404);
      expect(leaks(answer.text, theirs)).toEqual([]);
    });

    it.each(steps.filter(({ sample }) => sample.mixed))('mixes no ids of two by $name', async (step) => {
      const { e, sample } = step;
      const answer = await (await client(step)).send(e, sample.mixed?.(own, other) as never);
      expect(answer.status).toBe(sample.mixedStatus ?? 404);
      expect(leaks(answer.text, theirs)).toEqual([]);
    });

    it('left everything of the other as it was', async () => {
      expect(await everything(other.tenantId)).toEqual(before);
    });
  });

  const ofOneQuestionnaire = /^(answers\.(?!mine$)|files\.)/;
  it.each(steps.filter(({ name }) => ofOneQuestionnaire.test(name)))(
    'finds no questionnaire of a neighbour by $name',
    async ({ e, sample }) => {
      const neighbour = { ...own, ids: { ...own.ids, participationId: own.ids.participationToInvite } };
      expect((await own.as.respondent.send(e, sample.input(neighbour) as never)).status).toBe(404);
    },
  );

  // Last, because it uses things up; it proves that the requests above fail for whose they are and not for what they are.
  it.each(steps.filter(({ sample }) => sample.foreign !== 200))('lets the owner do $name', async (step) => {
    const answer = await (await client(step)).send(step.e, step.sample.input(own) as never);
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
    const kept = step.name.startsWith('public.') ? 'no-cache' : 'no-store';
    expect(answer.headers.get('cache-control')).toBe(kept);
  });
});
