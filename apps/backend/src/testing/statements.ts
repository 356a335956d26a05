import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

/** Every statement that this process sends to PostgreSQL while the work is done, in their order. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const seen: Statement[] = [];

  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: [string, unknown[]?]) {
    if (typeof given[0] === 'string') seen.push({ text: given[0], values: given[1] ?? [] });
    return query.apply(this, given as never);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return seen;
};
