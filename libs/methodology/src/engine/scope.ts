import type { Expression, Scope } from '../expressions/expression';
import type { QuestionStates } from '../expressions/states';
import type { Reading } from './reading';

/** A condition without a value for these answers counts as false. */
export const holds = (expression: Expression, scope: Scope): boolean => expression.run(scope) === true;

export function statesOf(readings: ReadonlyMap<string, Reading>, outer?: QuestionStates): QuestionStates {
  return {
    answered: (id) =>
      readings.has(id) || !outer ? readings.get(id)?.state === 'answered' : outer.answered(id),
    notApplicable: (id) =>
      readings.has(id) || !outer ? readings.get(id)?.state === 'notApplicable' : outer.notApplicable(id),
  };
}
