import { api } from '@briedums/domain';
import { codeOf } from '../../testing/fixtures';
import { PASSWORD, TestApp } from '../../testing/test-app';

describe('accounts', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());

  it('lists the people of the tenant with their roles, and whether they came in', async () => {
    const { tenantId, client } = await t.tenant('alfa');
    await t.account(tenantId, 'ilze@alfa.test', ['analyst', 'expert']);
    await client.call(api.accounts.invite, {
      body: { name: 'Zane', email: 'Zane@Alfa.test', roles: ['methodologist'] },
    });
    expect(await client.call(api.accounts.list, {})).toMatchObject([
      { email: 'admin@alfa.test', state: 'active', institutions: [] },
      { email: 'ilze@alfa.test', roles: ['analyst', 'expert'] },
      { name: 'Zane', email: 'zane@alfa.test', state: 'invited', lastSeenAt: null },
    ]);
  });

  it('ends the sessions of an account that is stopped, at once, until it is let in again', async () => {
    const { tenantId, client } = await t.tenant('beta');
    const { actor, client: stopped } = await t.account(tenantId, 'ilze@beta.test', ['analyst']);
    const params = { id: actor.accountId ?? '' };
    expect((await client.call(api.accounts.disable, { params })).state).toBe('disabled');
    expect(await stopped.call(api.session.current, {})).toBeNull();
    const body = { email: 'ilze@beta.test', password: PASSWORD };
    expect((await t.client().send(api.session.signIn, { body })).status).toBe(401);
    expect((await client.call(api.accounts.enable, { params })).state).toBe('active');
    expect((await t.client().send(api.session.signIn, { body })).status).toBe(200);
  });

  it('lets nobody stop the own account', async () => {
    const { actor, client } = await t.tenant('gamma');
    const answer = await client.send(api.accounts.disable, { params: { id: actor.accountId ?? '' } });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'notYourself']);
  });
});
