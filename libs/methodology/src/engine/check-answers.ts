import type { SourceFilter } from '../result';
import type { Problem, ProblemCode } from '../problem';
import type { Answers } from '../schema/answers';
import type { Question } from '../schema/question';
import { ANSWER_PROBLEMS } from '../texts/answer-problems';
import { fillQuantities } from '../texts/quantities';
import type { RowQuestion } from '../types/group-schema';
import { checkValue, type ValueProblem } from '../types/type-module';
import type { Asked, AskedQuestion, Compiled } from './compiled';
import { evaluate, type Evaluation } from './evaluation';
import { answerOf } from './reading';
import type { RowReading } from './rows';
import { holds } from './scope';

/** Everything wrong with the answers of the wanted sources, in the order of the document; hidden questions are not looked at. */
export function checkAnswers(compiled: Compiled, answers: Answers, filter: SourceFilter = {}): Problem[] {
  const evaluation = evaluate(compiled, answers);
  const wanted = (question: Question) => !filter.sources || filter.sources.includes(question.source);
  const visible = compiled.questions.filter(
    (asked) => isVisible(evaluation, asked) && wanted(asked.question),
  );
  return [
    ...unknownQuestions(compiled, answers),
    ...visible.flatMap((asked) => checkQuestion(asked, evaluation)),
    ...dataChecks(evaluation, wanted),
  ];
}

const isVisible = ({ readings }: Evaluation, { question }: AskedQuestion): boolean =>
  readings.get(question.id)?.state !== 'hidden';

function unknownQuestions({ byId }: Compiled, answers: Answers): Problem[] {
  return Object.keys(answers)
    .filter((id) => !byId.has(id))
    .sort()
    .map((question) =>
      problem(question, { code: 'unknownQuestion', severity: 'error', params: { question } }),
    );
}

function checkQuestion(asked: AskedQuestion, evaluation: Evaluation): Problem[] {
  const { id, required, policy } = asked.question;
  const answer = answerOf(evaluation.answers, id);
  if (answer === undefined) return required ? [problem(id, error('required'))] : [];
  if ('notApplicable' in answer)
    return policy.notApplicable === 'notAllowed' ? [problem(id, error('notApplicableNotAllowed'))] : [];
  const own = checkValue(asked.module, asked.question, answer.value);
  const rows = evaluation.rows.get(id) ?? [];
  const cells = rows.flatMap((row, i) =>
    (asked.group?.questions ?? []).flatMap((cell) => checkCell(cell, row, i)),
  );
  return [...own, ...cells].map((found) => problem(id, found));
}

/** One question of one row; its own row and column (of a table inside) are named after it in the parameters. */
function checkCell(asked: Asked<RowQuestion>, row: RowReading, i: number): ValueProblem[] {
  const { id, required } = asked.question;
  if (row.readings.get(id)?.state === 'hidden') return [];
  const place = { row: `${i}`, column: id };
  if (!Object.hasOwn(row.raw, id)) return required ? [{ ...error('required'), ...place }] : [];
  return checkValue(asked.module, asked.question, row.raw[id]).map((found) => ({
    ...found,
    params: { ...found.params, ...(found.row !== undefined && { line: found.row }) },
    ...place,
  }));
}

function dataChecks(
  { compiled, scope, readings }: Evaluation,
  wanted: (question: Question) => boolean,
): Problem[] {
  return compiled.checks.flatMap(({ check, when }): Problem[] => {
    const shown = check.questions.filter((id) => {
      const asked = compiled.byId.get(id);
      return asked && wanted(asked.question) && readings.get(id)?.state !== 'hidden';
    });
    const [first] = shown;
    if (first === undefined || !holds(when, scope)) return [];
    const { id, severity, message } = check;
    return [
      { questionId: first, code: 'dataCheck', severity, message, params: {}, checkId: id, questions: shown },
    ];
  });
}

const error = (code: ProblemCode): ValueProblem => ({ code, severity: 'error' });

export function problem(
  questionId: string,
  { code, severity, params = {}, row, column }: ValueProblem,
): Problem {
  const sentence = ANSWER_PROBLEMS[code as Exclude<ProblemCode, 'dataCheck'>];
  return {
    questionId,
    code,
    severity,
    message: { ...fillQuantities(sentence, params) },
    params,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}
