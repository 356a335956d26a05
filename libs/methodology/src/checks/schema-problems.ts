import type { z } from 'zod';
import type { MethodologyProblem } from '../problem';
import { error } from './found';

type Issue = z.core.$ZodIssue;

/** What the format itself finds, as problems. */
export function schemaProblems(issues: readonly Issue[]): MethodologyProblem[] {
  return issues.map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return error(issue.path, 'unknownField', { detail: issue.keys.join(', ') });
    if (isMissing(issue)) return error(issue.path, 'missingField');
    const code = issue.code === 'invalid_type' ? 'wrongType' : 'wrongValue';
    return error(issue.path, code, { detail: issue.message });
  });
}

/** The library tells an absent field from one of the wrong type only in its message. */
const isMissing = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && issue.path.length > 0 && issue.message.endsWith('received undefined');
