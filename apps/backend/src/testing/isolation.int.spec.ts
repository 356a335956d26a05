import { allows, api, type Permission, type Role, roleSchema } from '@briedums/domain';
import type { AnyEndpoint } from '../http/endpoint';
import { type Sample, samples } from './isolation-inputs';
import { makeWorld, type World } from './isolation-world';
import { TestApp } from './test-app';
import type { TestClient } from './test-client';

interface Step {
  name: string;
  e: AnyEndpoint;
  sample: Sample<AnyEndpoint>;
}

const steps: Step[] = Object.entries(api).flatMap(([area, endpoints]) =>
  Object.entries(endpoints as Record<string, AnyEndpoint>).map(([name, e]) => {
    const of = samples as unknown as Record<string, Record<string, Sample<AnyEndpoint>>>;
    const sample = of[area]?.[name];
    if (!sample) throw new Error(`no sample request for ${area}.${name} in isolation-inputs.ts`);
    return { name: `${area}.${name}`, e, sample };
  }),
);
const needSession = steps.filter(({ e }) => e.access !== 'public');
const needPermission = needSession.filter(({ e }) => e.access !== 'session');

/** The role that can do most of what the endpoint asks for. */
const roleFor = ({ access }: AnyEndpoint): Role => {
  if (access === 'public' || access === 'session') return 'administrator';
  const order: Role[] = ['administrator', 'respondent', 'operator', 'methodologist', 'expert', 'analyst'];
  return order.find((role) => allows([role], access)) ?? 'administrator';
};

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

  describe('between tenants', () => {
    let before: Record<string, string>;
    let theirs: Set<string>;
    beforeAll(async () => {
      before = await everything(other.tenantId);
      theirs = await foreignIds();
      expect(theirs.size).toBeGreaterThan(30);
    });

    const closed = steps.filter(({ sample }) => !sample.open);
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
  });
});
