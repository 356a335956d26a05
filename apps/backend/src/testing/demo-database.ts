import { commands } from '../cli/commands';
import { readConfig } from '../config/config';
import { createTestDatabase, ensureTemplate, type TestDatabase } from './test-database';

const TEMPLATE = 'briedums_demo';

/** As an installation does it that has a mail server set up. */
const fill = async (name: string): Promise<void> => {
  const database = await createTestDatabase({ name });
  const env = { NODE_ENV: 'test', LOG_LEVEL: 'silent', SMTP_URL: 'smtp://127.0.0.1:1', ...database.env };
  await commands['seed-demo']?.run(readConfig(env), []);
  await database.close();
};

/** A database with the demonstration as the command makes it: made once for all test files, each gets a copy. */
export const demoDatabase = async (): Promise<TestDatabase> => {
  await ensureTemplate(TEMPLATE, fill);
  return createTestDatabase({ template: TEMPLATE });
};
