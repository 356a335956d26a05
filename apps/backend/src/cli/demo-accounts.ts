import { DataSource } from 'typeorm';
import { appDataSourceOptions } from '../database/data-source';
import { TenantDb } from '../database/tenant-db';
import { type DemoAccount, openAccounts, PASSWORD } from '../features/demo/accounts';
import { type Command, print } from './command';

const line = ({ role, email, note }: DemoAccount): string =>
  JSON.stringify({
    portal: role === 'respondent' ? '/' : '/admin/',
    role,
    email,
    password: PASSWORD,
    note,
  });

export const demoAccountsCommand: Command = {
  summary: 'print who can sign in to the demonstration, one JSON object per line',
  async run(config) {
    const source = await new DataSource(appDataSourceOptions(config.DATABASE_APP_URL, 4)).initialize();
    try {
      for (const account of await openAccounts(new TenantDb(source))) print(line(account));
    } finally {
      await source.destroy();
    }
  },
};
