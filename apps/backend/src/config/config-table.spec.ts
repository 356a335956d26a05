import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configTable } from './config-table';
import { configSchema, readConfig } from './config';

const rows = configTable().split('\n').slice(2);
const cells = (row: string): string[] => row.split(/(?<!\\)\|/).map((cell) => cell.trim());

describe('configTable', () => {
  it('has a row with a meaning for every setting', () => {
    expect(rows.map((row) => cells(row)[1])).toEqual(
      Object.keys(configSchema.shape).map((name) => `\`${name}\``),
    );
    expect(rows.filter((row) => (cells(row)[3] ?? '').length < 5)).toEqual([]);
  });

  it('shows the defaults that are used, and what has none', () => {
    const used = readConfig({ DATABASE_APP_URL: 'postgres://app@localhost/x' });
    const shown = Object.fromEntries(rows.map((row) => [cells(row)[1], cells(row)[2]]));
    expect(shown).toMatchObject({
      '`DATABASE_APP_URL`': '**required**',
      '`REDIS_URL`': '–',
      '`PORT`': `\`${used.PORT}\``,
      '`TRUST_PROXY`': '`false`',
      '`MAIL_FROM`': '`Briedums <briedums@localhost>`',
    });
    expect(rows.filter((row) => row.includes('**required**'))).toHaveLength(1);
  });
});

describe('the README', () => {
  it('shows the same table', () => {
    const readme = readFileSync(join(__dirname, '../../../../README.md'), 'utf8');
    const shown = /<!-- settings -->([\s\S]*)<!-- \/settings -->/.exec(readme)?.[1] ?? '';
    const plain = (table: string): string[][] =>
      table
        .trim()
        .split('\n')
        .map((row) => cells(row).map((c) => c.replace(/^-+$/, '---')));
    expect(plain(shown)).toEqual(plain(configTable()));
  });
});

describe('readConfig', () => {
  it('names every setting that is wrong and never its value', () => {
    const read = () =>
      readConfig({ DATABASE_APP_URL: 'mysql://root:secret@x', PORT: 'eighty', SMTP_URL: 'http://secret' });
    expect(read).toThrow(/DATABASE_APP_URL.*PORT.*SMTP_URL/);
    expect(read).not.toThrow(/secret/);
  });

  it('takes an empty setting for one that is not there', () => {
    expect(readConfig({ DATABASE_APP_URL: 'postgres://a@b/c', SMTP_URL: '', PORT: '' })).toMatchObject({
      PORT: 8080,
    });
  });
});
