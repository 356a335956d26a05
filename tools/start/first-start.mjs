import { withClient } from '../lib/roles.mjs';

const BEGUN = 'Briedums: first start begun';
const DEMONSTRATION = 'Briedums: demonstration';

const TABLES = "SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'";
const NOTE = "SELECT obj_description(to_regnamespace('queue'), 'pg_namespace') AS note";

const note = (url, text) =>
  withClient(url, (client) => client.query(`COMMENT ON SCHEMA queue IS ${text ? `'${text}'` : 'NULL'}`));

const readNote = (url) => withClient(url, async (client) => (await client.query(NOTE)).rows[0].note);

/**
 * True when nothing was ever set up in the database, or a first start was cut short. The database itself remembers
 * (as a comment on the queue's schema), so that a demonstration is never put into one that is already in use.
 */
export async function beginFirstStart({ owner, queue }) {
  const tables = await withClient(owner, async (client) => (await client.query(TABLES)).rows[0].n);
  if (!queue) return tables === 0;
  if (tables === 0) await note(queue, BEGUN);
  return (await readNote(queue)) === BEGUN;
}

/** Remembers that the first start was completed, and whether with the demonstration. */
export async function endFirstStart({ queue }, demonstration) {
  if (queue) await note(queue, demonstration ? DEMONSTRATION : undefined);
}

/** True when the database was filled with the demonstration, whose accounts are then worth showing. */
export const hasDemonstration = async ({ queue }) =>
  Boolean(queue) && (await readNote(queue)) === DEMONSTRATION;
