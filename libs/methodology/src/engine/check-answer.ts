import type { Problem } from '../problem';
import type { Answer } from '../schema/answers';
import type { RowQuestion } from '../types/group-schema';
import { checkValue, type ValueProblem } from '../types/type-module';
import { problem } from './check-answers';
import type { Asked, Compiled } from './compiled';

/**
 * What is wrong with one answer by itself, whether its question is shown now or not, so that it can be checked before it is
 * stored. An unanswered question of a row is no problem here.
 */
export function checkAnswer({ byId }: Compiled, questionId: string, answer: Answer): Problem[] {
  const asked = byId.get(questionId);
  if (!asked)
    return [
      problem(questionId, { code: 'unknownQuestion', severity: 'error', params: { question: questionId } }),
    ];
  const { question, module, group } = asked;
  if ('notApplicable' in answer)
    return question.policy.notApplicable === 'notAllowed'
      ? [problem(questionId, { code: 'notApplicableNotAllowed', severity: 'error' })]
      : [];
  const own = checkValue(module, question, answer.value);
  const readable = module.value.safeParse(answer.value).success;
  const rows = group && readable ? (answer.value as Record<string, unknown>[]) : [];
  const cells = rows.flatMap((row, i) =>
    (group?.questions ?? []).flatMap((cell) => checkGiven(cell, row, `${i}`)),
  );
  return [...own, ...cells].map((found) => problem(questionId, found));
}

function checkGiven(asked: Asked<RowQuestion>, values: Record<string, unknown>, row: string): ValueProblem[] {
  const { id } = asked.question;
  if (!Object.hasOwn(values, id)) return [];
  return checkValue(asked.module, asked.question, values[id]).map((found) => ({ ...found, row, column: id }));
}
