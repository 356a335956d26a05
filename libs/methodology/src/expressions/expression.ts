import type { ParseResult } from '@marcbachmann/cel-js';
import { ofInteger, type Rational } from '../exact/exact';
import { LONGEST_EXPRESSION } from '../schema/text';
import { Decimal } from './decimal';
import type { ExpressionEnvironment } from './environment';
import { isReservedName } from './environment';
import { readUsage, type Usage } from './syntax-tree';

export type ExpressionKind = 'boolean' | 'number' | 'text';
export type Scope = Record<string, unknown>;

export type ExpressionFault =
  | 'syntax'
  | 'unknownName'
  | 'unknownField'
  | 'wrongTypes'
  | 'wrongResult'
  | 'functionNotAllowed'
  | 'tooDeep'
  | 'nameTaken'
  | 'badNumber';

/** What is wrong with an expression and where: positions in characters from 0, `text` is what stands there. */
export interface ExpressionProblem {
  fault: ExpressionFault;
  start: number;
  end: number;
  text: string;
  /** The evaluator's own words, in English. */
  detail: string;
}

/** A checked expression. `run` never throws: undefined when it has no value for these answers. */
export interface Expression {
  text: string;
  /** Ids of the questions it depends on. */
  uses: ReadonlySet<string>;
  /** True when it depends on no question, and therefore always has the same value. */
  constant: boolean;
  comparisons: Usage['comparisons'];
  run(scope: Scope): unknown;
}

/** Functions whose results depend on the answers alone and whose cost is bounded; `matches`, for one, is not. */
const ALLOWED: ReadonlySet<string> = new Set(
  'answered notApplicable size sum has exists exists_one all map filter contains startsWith endsWith'.split(
    ' ',
  ),
);
const RESULTS: Record<ExpressionKind, readonly string[]> = {
  boolean: ['bool'],
  number: ['decimal', 'int'],
  text: ['string'],
};
const DEEPEST_LOOP = 2;

export type CompiledExpression = { expression: Expression } | { problem: ExpressionProblem };

/** Parses and type-checks an expression once. Never throws. */
export function compileExpression(
  env: ExpressionEnvironment,
  text: string,
  kind: ExpressionKind,
): CompiledExpression {
  if (text.length > LONGEST_EXPRESSION) return { problem: tooLong(text) };
  let parsed: ParseResult;
  try {
    parsed = env.cel.parse(text);
  } catch (error) {
    return { problem: ofError(text, error, 'syntax') };
  }
  const usage = readUsage(parsed.ast);
  const misuse = findMisuse(env, text, usage);
  if (misuse) return { problem: misuse };
  const checked = parsed.check();
  if (!checked.valid) return { problem: ofError(text, checked.error, 'wrongTypes') };
  if (!RESULTS[kind].includes(checked.type ?? '')) {
    const detail = `the result is ${checked.type}, not ${RESULTS[kind].join(' or ')}`;
    return { problem: { fault: 'wrongResult', start: 0, end: text.length, text, detail } };
  }
  const uses = new Set([...usage.names].filter((name) => env.names.has(name)));
  const { comparisons } = usage;
  return {
    expression: {
      text,
      uses,
      constant: uses.size === 0,
      comparisons,
      run: (scope) => attempt(parsed, scope),
    },
  };
}

/** A condition that somebody gives beside a version may be no longer than one inside: its tree would overflow the stack. */
const tooLong = (text: string): ExpressionProblem => ({
  fault: 'syntax',
  start: LONGEST_EXPRESSION,
  end: text.length,
  text: text.slice(LONGEST_EXPRESSION),
  detail: `more than ${LONGEST_EXPRESSION} characters`,
});

/** An index outside a list and the like have no value: the answers decide, so it is not a bug. */
function attempt(parsed: ParseResult, scope: Scope): unknown {
  try {
    return parsed(scope);
  } catch {
    return undefined;
  }
}

function findMisuse(env: ExpressionEnvironment, text: string, usage: Usage): ExpressionProblem | null {
  const at = (
    fault: ExpressionFault,
    node: { start: number; end: number },
    detail: string,
  ): ExpressionProblem => ({
    fault,
    start: node.start,
    end: node.end,
    text: text.slice(node.start, node.end),
    detail,
  });
  const call = usage.calls.find(({ name }) => !ALLOWED.has(name));
  if (call)
    return {
      ...at('functionNotAllowed', call.node, `${call.name} is not one of the functions`),
      text: call.name,
    };
  const taken = usage.loops.find(({ name }) => env.names.has(name) || isReservedName(name));
  if (taken) return at('nameTaken', taken.node, `${taken.name} is already a name`);
  const deep = usage.loops.find(({ depth }) => depth > DEEPEST_LOOP);
  if (deep) return at('tooDeep', deep.node, `more than ${DEEPEST_LOOP} loops inside each other`);
  const [number] = usage.badNumbers;
  return number ? at('badNumber', number, 'not a plain decimal number') : null;
}

const FAULTS: Record<string, ExpressionFault> = {
  unknown_variable: 'unknownName',
  unknown_question: 'unknownName',
  no_such_key: 'unknownField',
};

function ofError(text: string, error: unknown, fallback: ExpressionFault): ExpressionProblem {
  const { code, range, summary } = (error ?? {}) as { code?: string; range?: Range; summary?: string };
  const start = range?.start ?? 0;
  const end = Math.max(range?.end ?? text.length, start);
  return {
    fault: FAULTS[code ?? ''] ?? fallback,
    start,
    end,
    text: text.slice(start, end),
    detail: summary ?? '',
  };
}
interface Range {
  start: number;
  end: number;
}

/** The exact number that a number expression gave; null when it has no value. */
export function numberOf(value: unknown): Rational | null {
  if (value instanceof Decimal) return value.value;
  return typeof value === 'bigint' ? ofInteger(value) : null;
}
