import { api } from '@briedums/domain';
import { PASSWORD, TestApp } from '../../testing/test-app';

describe('sessions', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await TestApp.start({ SESSION_IDLE_MINUTES: '5' });
  });
  afterAll(() => t.stop());

  it('answers null to who is signed in before anybody is', async () => {
    expect(await t.client().call(api.session.current, {})).toBeNull();
  });

  it('signs in with the right password and keeps the session in a host-bound cookie', async () => {
    const { client } = await t.tenant('alfa');
    const view = await client.call(api.session.current, {});
    expect(view).toMatchObject({ tenant: { slug: 'alfa' }, roles: ['administrator'] });
    const answer = await t
      .client()
      .send(api.session.signIn, { body: { email: 'admin@alfa.test', password: PASSWORD } });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-briedums=.*HttpOnly; Secure; SameSite=Lax/);
  });

  it('says the same for a wrong password and for an unknown address', async () => {
    const wrong = await t
      .client()
      .send(api.session.signIn, { body: { email: 'admin@alfa.test', password: 'wrong wrong wrong' } });
    const unknown = await t
      .client()
      .send(api.session.signIn, { body: { email: 'nobody@alfa.test', password: 'wrong wrong wrong' } });
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    expect(wrong.status).toBe(401);
  });

  it('asks which tenant when the same address and password fit two', async () => {
    const { tenantId } = await t.tenant('beta');
    const { tenantId: other } = await t.tenant('gamma');
    await t.account(tenantId, 'both@example.test', ['analyst']);
    await expect(t.account(other, 'both@example.test', ['analyst'])).rejects.toThrow(/chooseTenant/);
    const client = t.client();
    const view = await client.call(api.session.signIn, {
      body: { email: 'both@example.test', password: PASSWORD, tenant: 'gamma' },
    });
    expect(view.tenant.slug).toBe('gamma');
  });

  it('ends the session on signing out and after it was idle too long', async () => {
    const { client, tenantId } = await t.tenant('delta');
    const { client: second } = await t.account(tenantId, 'second@delta.test', ['analyst']);
    await client.call(api.session.signOut, {});
    expect(await client.call(api.session.current, {})).toBeNull();
    await t.database.admin.query(
      `UPDATE session SET last_seen_at = now() - interval '6 minutes' WHERE tenant_id = $1`,
      [tenantId],
    );
    expect(await second.call(api.session.current, {})).toBeNull();
  });

  it('ends the session after its longest time however busy it was, and forgets it', async () => {
    const { client, tenantId } = await t.tenant('lambda');
    expect(await client.call(api.session.current, {})).not.toBeNull();
    await t.database.admin.query('UPDATE session SET expires_at = now() WHERE tenant_id = $1', [tenantId]);
    expect(await client.call(api.session.current, {})).toBeNull();
    await t.client().signIn('admin@lambda.test', PASSWORD);
    const { rows } = await t.database.admin.query('SELECT FROM session WHERE tenant_id = $1', [tenantId]);
    expect(rows).toHaveLength(1);
  });

  it('refuses a change without the CSRF value, and one that another site sends', async () => {
    const { client } = await t.tenant('epsilon');
    const without = await client.send(
      api.session.setLocale,
      { body: { locale: 'en' } },
      { 'x-csrf-token': '' },
    );
    const foreign = await client.send(
      api.session.setLocale,
      { body: { locale: 'en' } },
      { origin: 'https://evil.example' },
    );
    expect([without.status, foreign.status]).toEqual([403, 403]);
    expect((await client.call(api.session.setLocale, { body: { locale: 'en' } })).account.locale).toBe('en');
  });

  it('ends every other session when the password changes', async () => {
    const { client } = await t.tenant('zeta');
    const other = t.client();
    await other.signIn('admin@zeta.test', PASSWORD);
    client.adopt(
      await client.call(api.session.changePassword, {
        body: { current: PASSWORD, next: 'a quite different phrase' },
      }),
    );
    expect(await other.call(api.session.current, {})).toBeNull();
    expect(await client.call(api.session.current, {})).not.toBeNull();
  });

  it('names the field of bad input in the language asked for, and never fails with 500', async () => {
    const answer = await t
      .client()
      .send(
        api.session.signIn,
        { body: { email: 'not an address', password: '' } },
        { 'accept-language': 'en' },
      );
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'invalidInput',
      title: expect.stringContaining('not valid'),
      fields: [{ path: 'body.email' }, { path: 'body.password' }],
    });
  });

  it('stops counting patience after twenty attempts for one address', async () => {
    const attempt = () =>
      t
        .client()
        .send(api.session.signIn, { body: { email: 'victim@eta.test', password: 'guess guess guess' } });
    const statuses = [];
    for (let i = 0; i < 21; i++) statuses.push((await attempt()).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses[20]).toBe(429);
  });
});
