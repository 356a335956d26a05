import type { Command } from './command';
import { migrateCommand } from './migrate';

/** Every command by the name it is called by. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
};

/** What is said when no command, or an unknown one, is named. */
export const usage = (): string =>
  [
    'Commands:',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(16)} ${summary}`),
  ].join('\n');
