import { api } from '@briedums/domain';
import { codeOf, newInstitution, tokenOf } from '../../testing/fixtures';
import { PASSWORD, TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';
import { FirstOperator } from './first-operator';

const ministry = {
  slug: 'ministrija',
  name: { lv: 'Ministrija', en: 'Ministry' },
  administrator: { name: 'Anna', email: 'anna@ministrija.test' },
};

describe('tenants', () => {
  let t: TestApp;
  let operator: TestClient;
  const first = (email = 'op@briedums.test') => t.app.get(FirstOperator).invite({ email, name: email });
  /** Accepts a link; the client is signed in afterwards. */
  const enter = async (link: string): Promise<TestClient> => {
    const client = t.client();
    const body = { token: tokenOf(link), name: 'Someone', password: PASSWORD };
    client.adopt(await client.call(api.invitations.accept, { body }));
    return client;
  };

  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());

  it('lets the first operator in by a link, of which the newest works and only until it was used', async () => {
    const lost = await first();
    const link = (await first()) ?? '';
    expect(link).toContain('http://localhost:8080/uzaicinajums#');
    const old = await t.client().send(api.invitations.inspect, { body: { token: tokenOf(lost ?? '') } });
    expect(codeOf(old)).toBe('invitationUnknown');
    operator = await enter(link);
    const session = await operator.call(api.session.current, {});
    expect(session).toMatchObject({ roles: ['operator'], permissions: ['tenant.manage'] });
    expect(await first()).toBeNull();
    expect(await first('another@briedums.test')).toBeNull();
  });

  it('opens a tenant whose first administrator comes in by a link', async () => {
    const { tenant, link } = await operator.call(api.tenants.open, { body: ministry });
    expect(tenant).toMatchObject({ slug: 'ministrija', institutions: 0, rounds: 0, accounts: 1 });
    const admin = await enter(link);
    expect(await admin.call(api.session.current, {})).toMatchObject({
      roles: ['administrator'],
      tenant: { slug: 'ministrija', name: ministry.name },
    });
    await newInstitution(admin, 'Ādaži');
    expect(await operator.call(api.tenants.get, { params: { id: tenant.id } })).toMatchObject({
      institutions: 1,
    });
    expect(await operator.call(api.tenants.list, {})).toHaveLength(1);
  });

  it('keeps short names apart and leaves nothing behind of a tenant that was not opened', async () => {
    const again = await operator.send(api.tenants.open, { body: ministry });
    expect([again.status, codeOf(again)]).toEqual([409, 'slugTaken']);
    const platform = await operator.send(api.tenants.open, { body: { ...ministry, slug: 'platforma' } });
    expect(codeOf(platform)).toBe('slugTaken');
    const { rows } = await t.database.admin.query('SELECT FROM account WHERE email = $1', [
      ministry.administrator.email,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('shows an operator figures and nothing of what is behind them', async () => {
    const refused = [
      await operator.send(api.institutions.list, { query: {} }),
      await operator.send(api.rounds.list, {}),
      await operator.send(api.accounts.list, {}),
      await operator.send(api.outbox.list, {}),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const [tenant] = await operator.call(api.tenants.list, {});
    const actor = {
      tenantId: tenant?.id ?? '',
      accountId: null,
      roles: ['administrator' as const],
      locale: 'lv' as const,
    };
    const { rows } = await t.database.admin.query('SELECT id FROM tenant WHERE is_platform');
    const own = { ...actor, tenantId: (rows[0] as { id: string }).id, roles: ['operator' as const] };
    const seen = (who: typeof own | typeof actor) =>
      t.db().run(who, async (em) => (await em.query('SELECT name FROM institution')) as object[]);
    expect(await seen(own)).toEqual([]);
    expect(await seen(actor)).toHaveLength(1);
  });

  it('does not find the platform itself among the tenants', async () => {
    const { rows } = await t.database.admin.query('SELECT id FROM tenant WHERE is_platform');
    const params = { id: (rows[0] as { id: string }).id };
    expect((await operator.send(api.tenants.get, { params })).status).toBe(404);
  });
});

describe('tenants with a mail server', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await TestApp.start({ SMTP_URL: 'smtp://127.0.0.1:1' });
  });
  afterAll(() => t.stop());

  it('are sent letters that carry no right of an operator', async () => {
    await t.app.get(FirstOperator).invite({ email: 'op@briedums.test', name: 'op' });
    const { rows } = await t.database.admin.query(
      `SELECT queue, payload -> 'actor' -> 'roles' AS roles FROM job_outbox`,
    );
    expect(rows).toEqual([{ queue: 'sendMail', roles: [] }]);
  });
});
