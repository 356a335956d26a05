import { readConfig } from '../config/config';
import { PASSWORD, RESPONDENTS, STAFF } from '../features/demo/accounts';
import { untilMoment } from '../i18n/dates';
import { demoDatabase } from '../testing/demo-database';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { Refusal } from './command';
import { commands } from './commands';

const LISTED = [...STAFF, ...RESPONDENTS];

const LETTERS = `
  SELECT m.body, m.created_at AS written, c.issued_at AS issued, c.expires_at AS expires, r.closes_at AS closes
  FROM mail m JOIN credential c ON c.tenant_id = m.tenant_id AND c.mail_id = m.id
  JOIN participation p ON p.tenant_id = c.tenant_id AND p.id = c.participation_id
  JOIN round r ON r.tenant_id = p.tenant_id AND r.id = p.round_id`;

describe('the commands of the demonstration', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await demoDatabase();
  }, 120_000);
  afterAll(() => database.drop());

  /** What a command prints, line by line. */
  const run = async (name: string, env = database.env): Promise<string[]> => {
    const printed: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
    const settings = { NODE_ENV: 'test', LOG_LEVEL: 'silent', ...env };
    await commands[name]?.run(readConfig(settings), []).finally(() => write.mockRestore());
    return printed;
  };
  const count = async (table: string): Promise<number> => {
    const { rows } = await database.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
    return rows[0]?.n ?? -1;
  };

  it('list nobody before there is a demonstration', async () => {
    const empty = await createTestDatabase();
    expect(await run('demo-accounts', empty.env)).toEqual([]);
    await empty.drop();
  });

  it('fill an empty database, and send no letter even where there is a mail server', async () => {
    expect(await count('tenant')).toBe(3);
    expect(await count(`mail WHERE state = 'outbox'`)).toBe(await count('mail'));
    expect(await count(`job_outbox WHERE queue = 'sendMail'`)).toBe(0);
  });

  it('write letters with the moments of their invitations and rounds', async () => {
    const { rows } = await database.admin.query<
      Record<'written' | 'issued' | 'expires' | 'closes', Date> & { body: string }
    >(LETTERS);
    expect(rows.length).toBeGreaterThan(70);
    for (const { body, written, issued, expires, closes } of rows) {
      expect(body).toContain(untilMoment('lv', expires));
      expect(body).toContain(untilMoment('lv', closes));
      expect(Math.abs(written.getTime() - issued.getTime())).toBeLessThan(60_000);
    }
  });

  it('refuse a database that holds tenants, and leave it as it is', async () => {
    const before = await count('answer');
    await expect(run('seed-demo')).rejects.toThrow(Refusal);
    expect([await count('tenant'), await count('answer')]).toEqual([3, before]);
  });

  it('list an account per line, as npm start shows them', async () => {
    const lines = (await run('demo-accounts')).map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines.map(({ portal, role, email }) => [portal, role, email])).toEqual(
      LISTED.map(({ role, email }) => [role === 'respondent' ? '/' : '/admin/', role, email]),
    );
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['portal', 'role', 'email', 'password', 'note']);
      expect(line).toMatchObject({ password: PASSWORD, note: expect.stringMatching(/\w/) });
    }
  });

  it('no longer list an account whose password was changed', async () => {
    await database.admin.query("UPDATE account SET password_hash = NULL WHERE email LIKE 'analitikis@%'");
    const lines = await run('demo-accounts');
    expect(lines).toHaveLength(LISTED.length - 1);
    expect(lines.join()).not.toContain('analitikis@');
  });
});
