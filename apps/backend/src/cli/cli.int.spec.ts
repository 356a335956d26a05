import { api } from '@briedums/domain';
import { readConfig } from '../config/config';
import { ownerDataSource, roleOf } from '../database/data-source';
import { migrations } from '../database/migrations';
import { tokenOf } from '../testing/fixtures';
import { PASSWORD, TestApp } from '../testing/test-app';
import { type Command, Refusal } from './command';
import { commands, usage } from './commands';
import { firstOperatorCommand } from './first-operator';
import { migrateCommand } from './migrate';

describe('the command line', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await TestApp.start();
  });
  afterEach(() => t.stop());

  /** What a command prints for its caller. */
  const printed = async (command: Command, args: string[] = [], env: Record<string, string> = {}) => {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      await command.run(readConfig({ ...t.env, ...env }), args);
      return written.mock.calls.map(([text]) => String(text).trim());
    } finally {
      written.mockRestore();
    }
  };

  it('names every command', () => {
    for (const name of Object.keys(commands)) expect(usage()).toContain(`\n  ${name} `);
  });

  it('brings the tables up to date, from nothing, and the next time does nothing', async () => {
    const { DATABASE_OWNER_URL = '', DATABASE_APP_URL = '' } = t.env;
    const source = await ownerDataSource(DATABASE_OWNER_URL, roleOf(DATABASE_APP_URL)).initialize();
    for (const _ of migrations) await source.undoLastMigration();
    await source.destroy();
    const left = await t.database.admin.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    expect(left.rows).toEqual([{ tablename: 'migration' }]);
    expect(await printed(migrateCommand)).toEqual(migrations.map(({ name }) => name));
    expect(await printed(migrateCommand)).toEqual([]);
  });

  it('asks for the owner of the tables before it migrates', async () => {
    await expect(printed(migrateCommand, [], { DATABASE_OWNER_URL: '' })).rejects.toThrow(Refusal);
  });

  it('prints a link for the first operator, whose e-mail has the form that signing in takes', async () => {
    const [link = '', sentence = ''] = await printed(firstOperatorCommand);
    const email = sentence.split(': ')[1] ?? '';
    expect(api.session.signIn.body?.safeParse({ email, password: PASSWORD }).success).toBe(true);
    const token = tokenOf(link);
    expect((await t.client().call(api.invitations.inspect, { body: { token } })).email).toBe(email);
    const body = { token, name: 'Operators', password: PASSWORD };
    expect((await t.client().call(api.invitations.accept, { body })).roles).toEqual(['operator']);
    await expect(printed(firstOperatorCommand)).rejects.toThrow(/already/);
  });

  it('takes the e-mail of the first operator, and refuses what is none', async () => {
    const [, sentence] = await printed(firstOperatorCommand, ['Op@Ministrija.Test']);
    expect(sentence).toContain('op@ministrija.test');
    await expect(printed(firstOperatorCommand, ['not an address'])).rejects.toThrow(Refusal);
  });
});
