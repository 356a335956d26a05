import { roleOf } from '../database/data-source';
import { migrate } from '../database/migrate';
import { type Command, print, Refusal } from './command';

export const migrateCommand: Command = {
  summary: 'bring the tables up to date; prints the migrations that ran',
  async run(config) {
    if (!config.DATABASE_OWNER_URL)
      throw new Refusal('The configuration is not valid: migrate needs DATABASE_OWNER_URL.');
    const ran = await migrate(config.DATABASE_OWNER_URL, roleOf(config.DATABASE_APP_URL));
    for (const name of ran) print(name);
  },
};
