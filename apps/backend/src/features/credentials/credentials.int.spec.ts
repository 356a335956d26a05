import { api } from '@briedums/domain';
import {
  addParticipants,
  codeOf,
  newInstitution,
  newRound,
  publishedVersion,
  tokenOf,
} from '../../testing/fixtures';
import { PASSWORD, TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

const anna = { name: 'Anna Kalniņa', email: 'anna@adazi.test' };

describe('credentials', () => {
  let t: TestApp;
  let tenantId: string;
  let client: TestClient;
  let roundId: string;
  let participations: string[];
  beforeAll(async () => {
    t = await TestApp.start({ PUBLIC_URL: 'https://briedums.test/', SMTP_URL: '' });
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    ({ tenantId, client } = await t.tenant(`c-${crypto.randomUUID().slice(0, 8)}`));
    roundId = (await newRound(client, await publishedVersion(client))).id;
    participations = await addParticipants(client, roundId, [
      await newInstitution(client, 'Ādaži', 'dome@adazi.test'),
      await newInstitution(client, 'Cēsis', 'dome@cesis.test'),
      await newInstitution(client, 'Ogre'),
    ]);
  });

  const issue = (person = anna, id = participations[0] ?? '') =>
    client.send(api.credentials.issue, { params: { id }, body: person });
  const issueMany = (participationIds?: string[]) =>
    client.call(api.credentials.issueMany, { params: { id: roundId }, body: { participationIds } });
  const list = () => client.call(api.credentials.list, { params: { id: roundId } });
  const accept = (link: string, name = anna.name) =>
    t.client().send(api.invitations.accept, { body: { token: tokenOf(link), name, password: PASSWORD } });
  const contacts = async (): Promise<number> =>
    (await t.database.admin.query('SELECT FROM contact WHERE tenant_id = $1', [tenantId])).rows.length;
  const expire = () =>
    t.database.admin.query('UPDATE credential SET expires_at = now() WHERE tenant_id = $1', [tenantId]);

  it('invites a contact by a link with the configured address, shown once and kept as a hash', async () => {
    const answer = await issue();
    const { credential, link } = answer.body;
    expect(link).toMatch(/^https:\/\/briedums\.test\/uzaicinajums#[\w-]{43}$/);
    expect(credential).toMatchObject({
      ...anna,
      participationId: participations[0],
      institution: 'Ādaži',
      state: 'invited',
      delivery: 'outbox',
      acceptedAt: null,
    });
    const days = (Date.parse(credential.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    expect(days).toBeLessThan(14.1);
    expect(JSON.stringify(await list())).not.toContain(tokenOf(link));
    const { rows } = await t.database.admin.query('SELECT * FROM credential WHERE tenant_id = $1', [
      tenantId,
    ]);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link));
  });

  it('takes the link from the configuration also when a request pretends another host', async () => {
    const answer = await client.send(
      api.credentials.issue,
      { params: { id: participations[0] ?? '' }, body: anna },
      {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'http',
        forwarded: 'host=evil.example',
      },
    );
    expect(answer.body.link).toMatch(/^https:\/\/briedums\.test\//);
  });

  it('does not invite the same person twice while the first invitation stands', async () => {
    await issue();
    const again = await issue();
    expect([again.status, codeOf(again)]).toEqual([409, 'alreadyInvited']);
    await expire();
    expect((await issue()).status).toBe(200);
    expect(await list()).toHaveLength(1);
  });

  it('lets several people answer for one institution, and one person for several', async () => {
    await issue();
    await issue({ name: 'Jānis', email: 'janis@adazi.test' });
    await issue(anna, participations[1]);
    expect((await list()).map(({ institution, name }) => [institution, name])).toEqual([
      ['Ādaži', 'Anna Kalniņa'],
      ['Ādaži', 'Jānis'],
      ['Cēsis', 'Anna Kalniņa'],
    ]);
  });

  it('invites all that were not invited yet, and names those without an address', async () => {
    expect(await issueMany()).toEqual({ issued: 2, already: 0, withoutAddress: ['Ogre'] });
    expect(await issueMany()).toEqual({ issued: 0, already: 2, withoutAddress: ['Ogre'] });
    expect(await list()).toMatchObject([
      { institution: 'Ādaži', name: 'Ādaži', email: 'dome@adazi.test', state: 'invited' },
      { institution: 'Cēsis', email: 'dome@cesis.test' },
    ]);
    await expire();
    expect(await issueMany([participations[1] ?? ''])).toEqual({ issued: 1, already: 0, withoutAddress: [] });
  });

  it('invites an address that two institutions share once for each', async () => {
    const shared = await addParticipants(client, roundId, [
      await newInstitution(client, 'Ropaži', 'kopa@example.test'),
      await newInstitution(client, 'Salaspils', 'kopa@example.test'),
    ]);
    expect((await issueMany(shared)).issued).toBe(2);
    const accounts = await client.call(api.accounts.list, {});
    expect(accounts.filter(({ email }) => email === 'kopa@example.test')).toHaveLength(1);
  });

  it('keeps the roles of staff who also become contacts', async () => {
    await t.account(tenantId, 'dome@adazi.test', ['analyst']);
    await issueMany();
    const accounts = await client.call(api.accounts.list, {});
    expect(accounts.find(({ email }) => email === 'dome@adazi.test')?.roles.sort()).toEqual([
      'analyst',
      'respondent',
    ]);
  });

  it('leaves out an account that was stopped', async () => {
    await t.database.admin.query(
      `INSERT INTO account (tenant_id, id, email, name, roles, disabled_at)
       VALUES ($1, gen_random_uuid(), 'dome@adazi.test', 'Dome', '{respondent}', now())`,
      [tenantId],
    );
    expect(await issueMany()).toMatchObject({ issued: 1, withoutAddress: ['Ādaži', 'Ogre'] });
    const one = await issue({ name: 'x', email: 'dome@adazi.test' });
    expect([one.status, codeOf(one)]).toEqual([422, 'accountDisabled']);
  });

  it('sends a new link, after which the old one is unknown', async () => {
    const first = (await issue()).body;
    const params = { id: first.credential.id };
    const second = await client.call(api.credentials.resend, { params });
    expect(second.credential.id).toBe(first.credential.id);
    const old = await accept(first.link);
    expect([old.status, codeOf(old)]).toEqual([404, 'invitationUnknown']);
    expect((await accept(second.link)).status).toBe(200);
    const used = await client.send(api.credentials.resend, { params });
    expect([used.status, codeOf(used)]).toEqual([422, 'invitationUsed']);
  });

  it('takes an invitation back before it was used', async () => {
    const { credential, link } = (await issue()).body;
    const params = { id: credential.id };
    expect((await client.call(api.credentials.revoke, { params })).state).toBe('revoked');
    expect((await client.call(api.credentials.revoke, { params })).state).toBe('revoked');
    expect(codeOf(await accept(link))).toBe('invitationRevoked');
    expect(codeOf(await client.send(api.credentials.resend, { params }))).toBe('invitationRevoked');
    expect((await issue()).body.credential).toMatchObject({ id: credential.id, state: 'invited' });
  });

  it('takes an institution away from a contact who came in', async () => {
    const { credential, link } = (await issue()).body;
    await accept(link);
    expect(await contacts()).toBe(1);
    await client.call(api.credentials.revoke, { params: { id: credential.id } });
    expect(await contacts()).toBe(0);
  });

  it('invites nobody to a closed round', async () => {
    const params = { id: roundId };
    await client.call(api.rounds.open, { params });
    await client.call(api.rounds.close, { params });
    const many = await client.send(api.credentials.issueMany, { params, body: {} });
    expect([await issue(), many].map((a) => [a.status, codeOf(a)])).toEqual(
      Array(2).fill([422, 'roundClosed']),
    );
  });

  it('knows the invitations of staff only as accounts', async () => {
    await client.call(api.accounts.invite, {
      body: { name: 'Ilze', email: 'ilze@x.test', roles: ['analyst'] },
    });
    const { rows } = await t.database.admin.query(
      'SELECT id FROM credential WHERE tenant_id = $1 AND participation_id IS NULL',
      [tenantId],
    );
    const params = { id: (rows[0] as { id: string }).id };
    expect(await list()).toEqual([]);
    expect((await client.send(api.credentials.resend, { params })).status).toBe(404);
    expect((await client.send(api.credentials.revoke, { params })).status).toBe(404);
  });
});
