import { QueryFailedError } from 'typeorm';

interface Answers {
  /** Instead of a broken unique constraint. */
  duplicate?: Error;
  /** Instead of a broken foreign key: something refers to the row, or what the row refers to is gone. */
  referenced?: Error;
}

/**
 * Lets the database decide, so that nothing can come between a check and the change, and says it in the caller's words.
 * The transaction is broken afterwards: let the thrown problem end it.
 */
export const onViolation = async <T>(work: Promise<T>, answers: Answers): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    const code =
      error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
    if (code === '23505' && answers.duplicate) throw answers.duplicate;
    // 23001 is RESTRICT, 23503 NO ACTION.
    if ((code === '23503' || code === '23001') && answers.referenced) throw answers.referenced;
    throw error;
  }
};
