import type { MethodologyProblem } from '../problem';
import { fill } from '../texts/fill';
import { METHODOLOGY_PROBLEMS, type MethodologyProblemCode } from '../texts/methodology-problems';

export type Path = readonly (string | number)[];

/** A JSON pointer (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function found(
  severity: MethodologyProblem['severity'],
  path: readonly PropertyKey[],
  code: MethodologyProblemCode,
  params: Record<string, string | number> = {},
): MethodologyProblem {
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, `${value}`]));
  return { path: pointer(path), code, severity, message: fill(METHODOLOGY_PROBLEMS[code], texts) };
}

type Report = (
  path: readonly PropertyKey[],
  code: MethodologyProblemCode,
  params?: Record<string, string | number>,
) => MethodologyProblem;

export const error: Report = (...args) => found('error', ...args);
export const warning: Report = (...args) => found('warning', ...args);
