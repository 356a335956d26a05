import { api } from '@briedums/domain';
import { codeOf } from '../../testing/fixtures';
import { hashPassword } from '../accounts/passwords';
import { PASSWORD, TestApp } from '../../testing/test-app';
import type { TestClient } from '../../testing/test-client';

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('guessing passwords', () => {
  let t: TestApp;
  let n = 0;
  beforeAll(async () => {
    t = await TestApp.start({ TRUST_PROXY: 'true' });
    const { actor } = await t.tenant('alfa');
    // At its real cost, which is what guessing is up against.
    await t.database.admin.query('UPDATE account SET password_hash = $1 WHERE id = $2', [
      await hashPassword(PASSWORD),
      actor.accountId,
    ]);
  });
  afterAll(() => t.stop());

  /** As the proxy in front passes it on: what the caller says of itself first, then where it really comes from. */
  const signIn = (email: string, from: string, password = 'guess guess guess', claimed = '') =>
    t
      .client()
      .send(
        api.session.signIn,
        { body: { email, password } },
        { 'x-forwarded-for': claimed ? `${claimed}, ${from}` : from },
      );
  const guesses = async (count: number, guess: () => ReturnType<typeof signIn>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i++) statuses.push((await guess()).status);
    return statuses;
  };
  const stopped = [...Array<number>(20).fill(401), 429];

  it('takes as long at an address that nobody has as at one that somebody has', async () => {
    const took = async (email: string): Promise<number> => {
      const begun = performance.now();
      await signIn(email, `192.0.2.${++n}`);
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 9; i++) {
      known.push(await took('admin@alfa.test'));
      unknown.push(await took(`nobody${i}@alfa.test`));
    }
    const ratio = median(unknown) / median(known);
    // Without the same work it is a small part of it; a busy machine makes less of a difference.
    expect(ratio).toBeGreaterThan(0.33);
    expect(ratio).toBeLessThan(3);
  });

  it('is stopped where it comes from, and keeps the owner out nowhere else', async () => {
    expect(await guesses(21, () => signIn('admin@alfa.test', '203.0.113.1'))).toEqual(stopped);
    const answer = await signIn('admin@alfa.test', '203.0.113.1', PASSWORD);
    expect([answer.status, codeOf(answer)]).toEqual([429, 'tooManyRequests']);
    expect((await signIn('admin@alfa.test', '198.51.100.7', PASSWORD)).status).toBe(200);
  });

  it('is stopped also when the caller claims another address each time', async () => {
    const guess = () => signIn('victim@alfa.test', '203.0.113.2', undefined, `10.0.0.${++n}`);
    expect(await guesses(21, guess)).toEqual(stopped);
  });

  it('is stopped also when it comes from a new address of the same network each time', async () => {
    const guess = () => signIn('victim6@alfa.test', `2001:db8:1:2::${++n}`);
    expect(await guesses(21, guess)).toEqual(stopped);
    expect((await signIn('victim6@alfa.test', '2001:db8:1:3::1')).status).toBe(401);
  });

  it('is stopped when one address tries many accounts, and those who know their password come in', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 200; i += 10) {
      const some = Array.from({ length: 10 }, (_, k) => signIn(`somebody${i + k}@alfa.test`, '203.0.113.3'));
      for (const { status } of await Promise.all(some)) statuses.add(status);
    }
    expect([...statuses]).toEqual([401]);
    expect((await signIn('another@alfa.test', '203.0.113.3')).status).toBe(429);
    expect((await signIn('another@alfa.test', '203.0.113.4')).status).toBe(401);
    const clients = await Promise.all(
      Array.from({ length: 15 }, () => signIn('admin@alfa.test', '203.0.113.5', PASSWORD)),
    );
    expect(new Set(clients.map(({ status }) => status))).toEqual(new Set([200]));
  }, 60_000);

  it('of the own password uses up nobody else’s attempts to change theirs', async () => {
    const { tenantId, client } = await t.tenant('beta');
    const { client: colleague } = await t.account(tenantId, 'ilze@beta.test', ['analyst']);
    const change = (who: TestClient, current: string) =>
      who.send(api.session.changePassword, { body: { current, next: 'a quite different phrase' } });
    const statuses: number[] = [];
    for (let i = 0; i < 21; i++) statuses.push((await change(client, `wrong ${i}`)).status);
    expect(statuses).toEqual([...Array<number>(20).fill(422), 429]);
    expect((await change(colleague, PASSWORD)).status).toBe(200);
  });
});
