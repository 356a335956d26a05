import type { Command } from './command';
import { demoAccountsCommand } from './demo-accounts';
import { firstOperatorCommand } from './first-operator';
import { migrateCommand } from './migrate';
import { seedDemoCommand } from './seed-demo';

/** Every command by the name it is called by. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  'first-operator': firstOperatorCommand,
  'seed-demo': seedDemoCommand,
  'demo-accounts': demoAccountsCommand,
};

/** What is said when no command, or an unknown one, is named. */
export const usage = (): string =>
  [
    'Commands:',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(16)} ${summary}`),
  ].join('\n');
