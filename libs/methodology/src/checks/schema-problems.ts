import type { z } from 'zod';
import type { MethodologyProblem } from '../result';
import { error } from './found';

type Issue = z.core.$ZodIssue;

/** The format's own findings as problems; those of a union come from the branch that was meant. */
export function schemaProblems(issues: readonly Issue[]): MethodologyProblem[] {
  return issues.map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return error(issue.path, 'unknownField', { detail: issue.keys.join(', ') });
    const code = issue.code === 'invalid_type' ? 'wrongType' : 'wrongValue';
    return error(issue.path, code, { detail: issue.message });
  });
}
