import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';

/** SQLSTATE classes of "cannot reach or use the database now". */
const CODES = /^(08|53|57)/;
const UNREACHABLE = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'];
/** How the driver, which has no code for it, says that its connection ended. */
const WORDS = /^Connection terminated|not queryable/;

/** Whether work failed because the database went away or could not be reached, and not for what was asked of it. */
export const isLostConnection = (error: unknown): boolean => {
  // The mapper lets go of a connection that ended while somebody was between two statements.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string };
  return CODES.test(code) || UNREACHABLE.includes(code) || WORDS.test(message);
};
