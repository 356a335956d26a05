import { api } from '@briedums/domain';
import type { Actor } from '../database/actor';
import { newInstitution } from './fixtures';
import { TestApp } from './test-app';
import type { TestClient } from './test-client';

interface Side {
  word: string;
  tenantId: string;
  client: TestClient;
  id: string;
}

/** Two tenants on one connection: whatever one leaves behind on it, the other would be the first to see. */
describe('two tenants on a single connection', () => {
  let t: TestApp;
  let sides: [Side, Side];
  beforeAll(async () => {
    t = await TestApp.start({ DATABASE_POOL: '1' });
    const side = async (word: string): Promise<Side> => {
      const { tenantId, client } = await t.tenant(word);
      return { word, tenantId, client, id: await newInstitution(client, `Iestāde ${word}`) };
    };
    sides = [await side('zilonis'), await side('kamielis')];
  }, 60_000);
  afterAll(() => t.stop());

  const actorOf = ({ tenantId }: Side): Actor => ({ tenantId, accountId: null, roles: [], locale: 'lv' });
  const namesOf = (side: Side): Promise<string[]> =>
    side.client.call(api.institutions.list, { query: {} }).then((all) => all.map(({ name }) => name));

  /** A request that ends well, is refused, breaks a constraint, breaks the statement, or finds nothing. */
  const kinds = [
    async (side: Side) => expect(await namesOf(side)).toEqual([`Iestāde ${side.word}`]),
    async (side: Side, other: Side) => {
      const answer = await side.client.send(api.institutions.get, { params: { id: other.id } });
      expect(answer.status).toBe(404);
    },
    async (side: Side) => {
      const body = { name: `Iestāde ${side.word}`, kind: 'municipality' as const };
      expect((await side.client.send(api.institutions.create, { body })).status).toBe(409);
    },
    async (side: Side) => {
      const body = { name: 'ar nulli \u0000', kind: 'municipality' as const };
      expect((await side.client.send(api.institutions.create, { body })).status).toBe(400);
    },
    async (side: Side) => {
      const view = await side.client.call(api.institutions.get, { params: { id: side.id } });
      expect(view.name).toContain(side.word);
    },
  ];

  it('never sees a row of the other in thousands of interleaved requests, with errors and rollbacks among them', async () => {
    const run = async (n: number): Promise<void> => {
      const [side, other] = n % 2 === 0 ? sides : [sides[1], sides[0]];
      // A step that shares no factor with the number of kinds mixes them with the sides in every way.
      await kinds[(n * 7 + Math.floor(n / 10)) % kinds.length]?.(side, other);
    };
    for (let n = 0; n < 2000; n += 20) await Promise.all(Array.from({ length: 20 }, (_, i) => run(n + i)));
  }, 120_000);

  it('never sees a row of the other in transactions that throw, fail and are cut short', async () => {
    const seen: string[] = [];
    const work = (n: number) => {
      const side = sides[n % 2] as Side;
      return t.db().run(actorOf(side), async (em) => {
        const rows = (await em.query('SELECT tenant_id FROM institution')) as { tenant_id: string }[];
        if (rows.length !== 1 || rows[0]?.tenant_id !== side.tenantId) seen.push(side.word);
        if (n % 5 === 1) throw new Error('changed its mind');
        if (n % 5 === 2) await em.query('SELECT 1 / 0');
        if (n % 5 === 3) await em.query(`SET LOCAL statement_timeout = 1; SELECT pg_sleep(1)`);
      });
    };
    const ends = await Promise.allSettled(Array.from({ length: 5000 }, (_, n) => work(n)));
    expect(seen).toEqual([]);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(3000);
  }, 60_000);

  it('leaves nothing on the connection', async () => {
    const [row] = await t.db().lookUp<object>(
      `SELECT current_setting('app.tenant', true) AS tenant, current_setting('app.actor', true) AS actor,
           current_setting('app.operator', true) AS operator, (SELECT count(*)::int FROM institution) AS rows`,
      [],
    );
    expect(row).toEqual({ tenant: '', actor: '', operator: '', rows: 0 });
  });

  it('keeps no transaction of callers who hang up', async () => {
    const [side] = sides;
    for (let n = 0; n < 40; n++)
      await Promise.all(
        Array.from({ length: 10 }, (_, i) => side.client.hangUp('/api/institutions', (n + i) % 12)),
      );
    expect(await namesOf(side)).toEqual([`Iestāde ${side.word}`]);
    const { rows } = await t.database.admin.query(
      `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    expect(rows).toEqual([]);
  });
});
