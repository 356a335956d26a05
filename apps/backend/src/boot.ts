import 'reflect-metadata';
import { type Config, readConfig } from './config/config';

const sentences: Record<string, string> = {
  ECONNREFUSED:
    'Nothing answers at the database address. Is PostgreSQL running, and is the address in DATABASE_APP_URL right?',
  ENOTFOUND: 'The host of the database address is not known. Check DATABASE_APP_URL.',
  '28P01': 'The database refused the password. Check DATABASE_APP_URL.',
  '3D000': 'The database named in the address does not exist. Check DATABASE_APP_URL.',
  EADDRINUSE: 'The port is taken by another program. Choose another one with PORT=….',
  EACCES: 'This port may not be opened by an ordinary user. Choose one above 1023 with PORT=….',
};

/** Reads the configuration and starts a process; whatever stops it at boot is told in one sentence. */
export const boot = async (start: (config: Config) => Promise<void>): Promise<void> => {
  try {
    await start(readConfig(process.env));
  } catch (error) {
    const { code, driverError, message, stack } = error as Error & {
      code?: string;
      driverError?: { code?: string };
    };
    const known = sentences[driverError?.code ?? code ?? ''];
    process.stderr.write(
      `${known ?? (message.startsWith('The configuration') ? message : (stack ?? message))}\n`,
    );
    process.exit(1);
  }
};
