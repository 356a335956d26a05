import type { z } from 'zod';
import type { Rational } from '../exact/exact';
import type { ExpressionType, ExpressionValue } from '../expressions/expression-type';
import type { ProblemCode } from '../problem';
import type { Rule, RowLine } from '../rule';

/** Something wrong with one value; the engine adds the question and the sentence. */
export interface ValueProblem {
  code: ProblemCode;
  severity: 'error' | 'warning';
  params?: Record<string, string>;
  row?: string;
  column?: string;
}

/** Points for a usable value. Null: the value cannot be scored and counts as unanswered. */
export interface Points {
  points: Rational;
  rule: Rule;
}

/** Of one row of a group: what its questions got together. */
export interface RowTotal {
  points: Rational;
  max: Rational;
  line: RowLine;
}

export interface ScoringContext {
  /** The rows of a group, already scored. Empty for every other type. */
  rows(): readonly RowTotal[];
}

/** How a question gives points; made once per version. */
export interface Scorer<V> {
  max: Rational;
  /** `noMaximum`: there is nothing to score, so the question is left out. */
  points(value: V, context: ScoringContext): Points | 'noMaximum' | null;
}

/**
 * All that the engine knows of one question type. A new type is a file that exports one of these, a line in
 * `schema/question.ts` and a line in `registry.ts`.
 */
export interface TypeModule<Q, V> {
  /** The shape of a stored value. */
  value: z.ZodType<V>;
  /** The items of a value have no order of their own, so that sorting them leaves the answer the same. */
  unordered?: true;
  /** Whether a raw value is plainly good, so that it need not be parsed and checked; false when in doubt. */
  isGood?(question: Q, raw: unknown): raw is V;
  /** What is wrong with a value of the right shape. */
  check(question: Q, value: V): ValueProblem[];
  /** Null for a question that is not scored. A combination of the question comes before this. */
  scorer(question: Q): Scorer<V> | null;
  expressionType(question: Q): ExpressionType;
  /** `undefined` while hidden, unanswered, not applicable or unusable. */
  toExpressionValue(question: Q, value: V | undefined): ExpressionValue;
}

/** Problems that leave a value usable: it is complete enough to score and to read in expressions. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['sum', 'incomplete', 'tooFewRows', 'repeatedKey']);

/** All problems of a raw value. Never throws. */
export function checkValue<Q, V>(module: TypeModule<Q, V>, question: Q, raw: unknown): ValueProblem[] {
  const parsed = module.value.safeParse(raw);
  return parsed.success ? module.check(question, parsed.data) : [{ code: 'wrongShape', severity: 'error' }];
}

/** The value when it can be used, or undefined: then it counts as unanswered. Never throws. */
export function readValue<Q, V>(module: TypeModule<Q, V>, question: Q, raw: unknown): V | undefined {
  if (module.isGood?.(question, raw)) return raw;
  const parsed = module.value.safeParse(raw);
  if (!parsed.success) return undefined;
  const blocked = module
    .check(question, parsed.data)
    .some((p) => p.severity === 'error' && !HARMLESS.has(p.code));
  return blocked ? undefined : parsed.data;
}
