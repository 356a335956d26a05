import { build } from '../engine/build';
import type { AskedQuestion, AskedRow, Compiled } from '../engine/compiled';
import { compileExpression, type Expression } from '../expressions/expression';
import type { Methodology } from '../schema/methodology';
import type { Question, QuestionType } from '../schema/question';
import { problem, type StatisticsProblem, type StatisticsProblemCode } from './problems';

/** A question of the version, or one inside a group, which every row of an answer answers. */
export type Target = { asked: AskedQuestion; row: null } | { asked: AskedQuestion; row: AskedRow };

/** The version in which the names of statistics are looked up; what is not found is remembered as a problem. */
export interface Survey {
  readonly compiled: Compiled;
  /** Decimals of rounded per cents, means and sums. */
  readonly decimals: number;
  report(code: StatisticsProblemCode, params?: Readonly<Record<string, string>>): null;
  /** The question of `'cs07'`, or of `'t10.t10_online'` inside a group, if it is of one of the types. */
  question(path: string, types?: readonly QuestionType[]): Target | null;
  /** A condition over all answers, in the language of the version's own conditions. */
  condition(text: string): Expression | null;
}

/** Names are looked up for one statistic at a time. */
export function surveyOf(methodology: Methodology) {
  const compiled = build(methodology);
  const problems: StatisticsProblem[] = [];
  const lookUp = (statistic: string, decimals: number): Survey => {
    const report: Survey['report'] = (code, params) => {
      problems.push(problem(statistic, code, params));
      return null;
    };
    return {
      compiled,
      decimals,
      report,
      question: (path, types) => ofTypes(report, path, targetOf(compiled, path), types),
      condition: (text) => conditionOf(compiled, text, report),
    };
  };
  return { compiled, problems, lookUp };
}

function targetOf(compiled: Compiled, path: string): Target | null {
  const [id = '', row, more] = path.split('.');
  const asked = compiled.byId.get(id);
  if (!asked || more !== undefined) return null;
  if (row === undefined) return { asked, row: null };
  const found = asked.group?.questions.find(({ question }) => question.id === row);
  return found ? { asked, row: found } : null;
}

/** The document of a target. */
export const questionOf = ({ asked, row }: Target): Question => row?.question ?? asked.question;

function ofTypes(
  report: Survey['report'],
  path: string,
  target: Target | null,
  types?: readonly QuestionType[],
): Target | null {
  if (!target) return report('unknownQuestion', { question: path });
  const { type } = questionOf(target);
  return !types || types.includes(type) ? target : report('wrongType', { question: path, type });
}

/** Also tells the engine to keep the questions that the condition names where conditions find them. */
function conditionOf(compiled: Compiled, text: string, report: Survey['report']): Expression | null {
  const found = compileExpression(compiled.env, text, 'boolean');
  if ('problem' in found) {
    const { text: at, detail, fault } = found.problem;
    return report('badCondition', { expression: text, detail: `${detail || fault} ("${at}")` });
  }
  for (const id of found.expression.uses) {
    const asked = compiled.byId.get(id);
    if (asked) asked.named = true;
  }
  return found.expression;
}
