import { ClearError } from '../lib/say.mjs';
import { runProgram } from './run.mjs';

/**
 * Gives the superuser a new password while the server is down, through PostgreSQL's single-user mode: for a data
 * folder whose kept password was lost.
 */
export async function resetPassword(home, password) {
  const args = ['--single', '-D', home.dataDir, 'postgres'];
  const statement = `ALTER ROLE postgres PASSWORD '${password}'\n`;
  const { code, output } = await runProgram(home.program('postgres'), args, home.account, statement);
  if (code === 0 && !/ERROR|FATAL/.test(output)) return;
  throw new ClearError(`The database's password was lost and could not be replaced:\n${output.trim()}`);
}
