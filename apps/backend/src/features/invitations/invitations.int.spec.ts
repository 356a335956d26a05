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

const person = { name: 'Anna', email: 'anna@adazi.test' };

describe('invitations', () => {
  let t: TestApp;
  let tenantId: string;
  let admin: TestClient;
  let link: string;
  let slug: string;
  beforeAll(async () => {
    t = await TestApp.start();
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    slug = `i-${crypto.randomUUID().slice(0, 8)}`;
    ({ tenantId, client: admin } = await t.tenant(slug));
    link = await invite('Ādaži');
  });

  /** A link for the person to an institution of its own. */
  async function invite(institution: string): Promise<string> {
    const version = await publishedVersion(admin, institution);
    const round = await newRound(admin, version, `E-indekss ${institution}`);
    const [id = ''] = await addParticipants(admin, round.id, [await newInstitution(admin, institution)]);
    return (await admin.call(api.credentials.issue, { params: { id }, body: person })).link;
  }
  const inspect = (token = tokenOf(link)) => t.client().send(api.invitations.inspect, { body: { token } });
  const accept = (password = PASSWORD, token = tokenOf(link), client = t.client()) =>
    client.send(api.invitations.accept, { body: { token, name: 'Anna Kalniņa', password } });

  it('tells what a link is for', async () => {
    expect((await inspect()).body).toMatchObject({
      ...person,
      tenant: { lv: slug, en: slug },
      institution: 'Ādaži',
      round: { lv: 'E-indekss Ādaži', en: 'E-indekss Ādaži' },
      hasAccount: false,
    });
  });

  it('sets name and password, signs in, and makes the person a contact', async () => {
    const client = t.client();
    const answer = await accept(PASSWORD, tokenOf(link), client);
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-briedums=/);
    expect(answer.body).toMatchObject({
      account: { name: 'Anna Kalniņa', email: person.email },
      roles: ['respondent'],
      tenant: { slug },
    });
    client.adopt(answer.body);
    expect((await client.call(api.session.current, {}))?.account.email).toBe(person.email);
    const accounts = await admin.call(api.accounts.list, {});
    expect(accounts.find(({ email }) => email === person.email)).toMatchObject({
      state: 'active',
      institutions: ['Ādaži'],
    });
    await expect(
      t
        .client()
        .call(api.session.signIn, { body: { email: person.email, password: PASSWORD, tenant: slug } }),
    ).resolves.toBeDefined();
  });

  it('works once, also when it is used twice at the same moment', async () => {
    const answers = await Promise.all([accept(), accept(), accept(), accept()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
    const again = await accept();
    expect([again.status, codeOf(again)]).toEqual([422, 'invitationUsed']);
    expect(codeOf(await inspect())).toBe('invitationUsed');
  });

  it('does not work after its time', async () => {
    await t.database.admin.query('UPDATE credential SET expires_at = now() WHERE tenant_id = $1', [tenantId]);
    expect([codeOf(await inspect()), codeOf(await accept())]).toEqual([
      'invitationExpired',
      'invitationExpired',
    ]);
  });

  it('knows nothing of a forged, cut or altered token', async () => {
    const token = tokenOf(link);
    const altered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const forged of [
      'x'.repeat(43),
      token.slice(0, -1),
      altered,
      `${token}A`,
      "' OR 1=1; --' OR 1=1; --",
    ]) {
      const answers = [await inspect(forged), await accept(PASSWORD, forged)];
      expect(answers.map((a) => [a.status, codeOf(a)])).toEqual(Array(2).fill([404, 'invitationUnknown']));
    }
    expect((await accept()).status).toBe(200);
  });

  it('asks someone who has an account for its password, and changes it for nobody', async () => {
    await accept();
    const second = tokenOf(await invite('Cēsis'));
    expect((await inspect(second)).body.hasAccount).toBe(true);
    const wrong = await accept('another long password', second);
    expect([wrong.status, codeOf(wrong)]).toEqual([422, 'wrongPassword']);
    expect((await accept(PASSWORD, second)).status).toBe(200);
    const accounts = await admin.call(api.accounts.list, {});
    const anna = accounts.find(({ email }) => email === person.email);
    expect(anna?.institutions).toEqual(['Ādaži', 'Cēsis']);
  });

  it('refuses a password that is guessed first and leaves the link usable', async () => {
    const weak = await accept('passwordpassword');
    expect([weak.status, codeOf(weak)]).toEqual([422, 'passwordCommon']);
    expect((await accept('short')).status).toBe(400);
    expect((await accept()).status).toBe(200);
  });

  it('lets nobody guess the password of an account by its link for long', async () => {
    await accept();
    const second = tokenOf(await invite('Cēsis'));
    const statuses: number[] = [];
    for (let i = 0; i < 21; i++) statuses.push((await accept(`wrong guess number ${i}`, second)).status);
    expect(statuses).toEqual([...Array<number>(20).fill(422), 429]);
  });

  it('does not let in an account that was stopped', async () => {
    const accounts = await admin.call(api.accounts.list, {});
    const id = accounts.find(({ email }) => email === person.email)?.id ?? '';
    await admin.call(api.accounts.disable, { params: { id } });
    expect(codeOf(await accept())).toBe('invitationRevoked');
  });

  describe('for staff', () => {
    const ilze = { name: 'Ilze', email: 'ilze@ministrija.test', roles: ['analyst' as const] };
    const inviteStaff = (body: Parameters<typeof admin.call<typeof api.accounts.invite>>[1]['body'] = ilze) =>
      admin.send(api.accounts.invite, { body });

    it('leads to the one page where all accept, and gives the roles', async () => {
      const { account, link: staffLink } = (await inviteStaff()).body;
      expect(account).toMatchObject({ email: ilze.email, roles: ['analyst'], state: 'invited' });
      expect(staffLink).toMatch(/^http:\/\/localhost:8080\/uzaicinajums#[\w-]{43}$/);
      expect((await inspect(tokenOf(staffLink))).body).toMatchObject({ institution: null, round: null });
      expect((await accept(PASSWORD, tokenOf(staffLink))).body.roles).toEqual(['analyst']);
    });

    it('makes a new link for somebody who did not come in yet, and none for somebody who did', async () => {
      const first = (await inviteStaff()).body.link;
      const second = (await inviteStaff()).body.link;
      expect(codeOf(await accept(PASSWORD, tokenOf(first)))).toBe('invitationUnknown');
      await accept(PASSWORD, tokenOf(second));
      const third = await inviteStaff();
      expect([third.status, codeOf(third)]).toEqual([409, 'accountExists']);
      expect((await inviteStaff({ ...ilze, roles: ['expert'] })).body.account.roles).toEqual([
        'analyst',
        'expert',
      ]);
    });

    it('makes no operator of anybody', async () => {
      const answer = await inviteStaff({ ...ilze, roles: ['operator' as never] });
      expect(answer.status).toBe(400);
    });
  });
});
