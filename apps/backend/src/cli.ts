import { boot } from './boot';
import { Refusal } from './cli/command';
import { commands, usage } from './cli/commands';

/** The process of one command. Exit code 0: done; 1: not possible, one sentence says why; 2: no such command. */
const main = async ([name = '', ...args]: string[]): Promise<void> => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`${usage()}\n`);
    process.exit(2);
  }
  await boot(async (config) => {
    try {
      await command.run(config, args);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
  });
};

void main(process.argv.slice(2));
