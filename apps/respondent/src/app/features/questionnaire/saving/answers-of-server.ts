import { type AnswerView, answerViewSchema } from '@briedums/domain';
import { isProblem, NetworkError, ProblemError } from '@briedums/web';

/** The answer that stands in the store, when another person had changed it; null for any other error. */
export function conflictIn(error: unknown): AnswerView | null {
  if (!isProblem(error, 'answerConflict')) return null;
  const parsed = answerViewSchema.safeParse(error.data);
  return parsed.success ? parsed.data : null;
}

/** Whether the same request may succeed later without anyone doing anything. */
export const worthRepeating = (error: unknown): boolean =>
  error instanceof NetworkError ||
  (error instanceof ProblemError && (error.status >= 500 || error.status === 429));
