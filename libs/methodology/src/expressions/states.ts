import type { Environment } from '@marcbachmann/cel-js';

/** Whether questions are answered, for `answered('id')` and `notApplicable('id')`; stands in the scope under STATES. */
export interface QuestionStates {
  answered(id: string): boolean;
  notApplicable(id: string): boolean;
}

/** No question can have this name. */
export const STATES = '$states';

/* What the evaluator hands to a macro; its own declarations leave these untyped. */
interface MacroNode {
  op: string;
  args: unknown;
}
interface MacroChecker {
  createError(code: string, message: string, node: MacroNode): Error;
  getType(name: string): unknown;
}
interface MacroScope {
  getValue(key: string): QuestionStates | undefined;
}

/**
 * Registers the two functions as macros, so that their argument must be the id of a known question, written out: only then
 * is it known, before anything is evaluated, on which questions an expression depends.
 */
export function registerStates(environment: Environment, known: ReadonlySet<string>): void {
  for (const name of ['answered', 'notApplicable'] as const) {
    environment.registerFunction(`${name}(ast): bool`, ({ args }: { args: [MacroNode] }) => ({
      args,
      async: false,
      typeCheck(checker: MacroChecker) {
        const [node] = args;
        if (node.op === 'value' && typeof node.args === 'string' && known.has(node.args))
          return checker.getType('bool');
        throw checker.createError('unknown_question', `${name}() needs the id of a question`, node);
      },
      evaluate: (_evaluator: unknown, _macro: unknown, scope: MacroScope) =>
        scope.getValue(STATES)?.[name](String(args[0].args)) ?? false,
    }));
  }
}
