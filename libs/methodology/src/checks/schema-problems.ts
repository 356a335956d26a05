import type { z } from 'zod';
import type { MethodologyProblem } from '../problem';
import { AMOUNT, DECIMAL, ID, LANGUAGE } from '../schema/text';
import { error } from './found';
import { isInText } from './texts';

type Issue = z.core.$ZodIssue;

/** What the format itself finds, as problems. */
export function schemaProblems(issues: readonly Issue[]): MethodologyProblem[] {
  return issues.map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return error(issue.path, 'unknownField', { detail: issue.keys.join(', ') });
    if (isMissing(issue)) return error(issue.path, 'missingField');
    return valueProblem(issue);
  });
}

function valueProblem(issue: Issue): MethodologyProblem {
  switch (issue.code) {
    case 'invalid_type':
      return error(issue.path, 'wrongType', { expected: issue.expected });
    case 'invalid_value':
      return error(issue.path, 'notListed', { values: issue.values.map(String).join(', ') });
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return error(issue.path, 'tooMuch', { limit: String(issue.maximum) });
    case 'invalid_format':
      return error(issue.path, formatCode(issue));
    case 'invalid_key':
      return error(issue.path, 'notLanguage');
    default:
      return error(issue.path, 'wrongValue');
  }
}

/** Of a text nothing is there: the format asks for no other length. */
function tooSmall({ path, origin, minimum }: z.core.$ZodIssueTooSmall): MethodologyProblem {
  if (origin === 'array') return error(path, 'tooFew', { limit: String(minimum) });
  if (origin !== 'string') return error(path, 'tooLittle', { limit: String(minimum) });
  return isInText(path)
    ? error(path, 'missingText', { language: String(path.at(-1)) })
    : error(path, 'emptyField');
}

type FormatCode = 'notDecimal' | 'notAmount' | 'notId' | 'notLanguage' | 'notAddress' | 'wrongValue';

function formatCode({ format, pattern }: z.core.$ZodIssueInvalidStringFormat): FormatCode {
  if (format === 'url') return 'notAddress';
  return CODES[pattern ?? ''] ?? 'wrongValue';
}

const CODES: Readonly<Record<string, FormatCode>> = {
  [String(DECIMAL)]: 'notDecimal',
  [String(AMOUNT)]: 'notAmount',
  [String(ID)]: 'notId',
  [String(LANGUAGE)]: 'notLanguage',
};

/** The library tells an absent field from one of the wrong type only in its message. */
const isMissing = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && issue.path.length > 0 && issue.message.endsWith('received undefined');
