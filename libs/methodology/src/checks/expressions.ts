import { outerVariables, rowVariables } from '../engine/variables';
import { createEnvironment, rowEnvironment, type ExpressionEnvironment } from '../expressions/environment';
import {
  compileExpression,
  type Expression,
  type ExpressionFault,
  type ExpressionKind,
  type ExpressionProblem,
} from '../expressions/expression';
import type { MethodologyProblem } from '../problem';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import { error, warning, type Path } from './found';
import { optionsOf, places, type Place } from './places';

interface Site {
  path: Path;
  text: string;
  kind: ExpressionKind;
  env: ExpressionEnvironment;
}

/** Compiles every expression of the version. The compiled ones are kept by JSON-pointer-like key for the later checks. */
export function checkExpressions(methodology: Methodology): {
  problems: MethodologyProblem[];
  compiled: Map<string, Expression>;
} {
  const questions = new Map(places(methodology).map(({ question }) => [question.id, question]));
  const compiled = new Map<string, Expression>();
  const problems = sites(methodology).flatMap(({ path, text, kind, env }) => {
    const result = compileExpression(env, text, kind);
    if ('problem' in result) return [ofProblem(path, result.problem)];
    compiled.set(siteKey(path), result.expression);
    return [...unknownOptions(path, result.expression, questions)];
  });
  return { problems: [...problems, ...unreachableRules(methodology, compiled)], compiled };
}

export const siteKey = (path: Path): string => path.join('/');

function sites(methodology: Methodology): Site[] {
  const env = createEnvironment(outerVariables(methodology));
  const rowEnvs = new Map<string, ExpressionEnvironment>();
  const envOf = ({ group }: Place): ExpressionEnvironment => {
    if (!group) return env;
    const known = rowEnvs.get(group.id) ?? rowEnvironment(env, rowVariables(group));
    rowEnvs.set(group.id, known);
    return known;
  };
  const condition = (path: Path, text: string | undefined, at: ExpressionEnvironment): Site[] =>
    text === undefined ? [] : [{ path, text, kind: 'boolean', env: at }];
  return [
    ...methodology.sections.flatMap(({ appliesIf }, s) =>
      condition(['sections', s, 'appliesIf'], appliesIf, env),
    ),
    ...places(methodology).flatMap((place) =>
      questionSites(place, (path, text) => condition(path, text, envOf(place))),
    ),
    ...methodology.checks.flatMap(({ when }, i) => condition(['checks', i, 'when'], when, env)),
    ...methodology.indicators.map(({ expression, kind }, i): Site => ({
      path: ['indicators', i, 'expression'],
      text: expression,
      kind,
      env,
    })),
  ];
}

function questionSites(
  { question, path }: Place,
  site: (path: Path, text: string | undefined) => Site[],
): Site[] {
  const rules = 'combination' in question ? (question.combination?.rules ?? []) : [];
  return [
    ...site([...path, 'shownIf'], question.shownIf),
    ...rules.flatMap(({ when }, i) => site([...path, 'combination', 'rules', i, 'when'], when)),
    ...question.recommendations.flatMap(({ when }, i) => site([...path, 'recommendations', i, 'when'], when)),
  ];
}

const CODES = {
  syntax: 'expressionSyntax',
  unknownName: 'expressionUnknownName',
  unknownField: 'expressionUnknownField',
  wrongTypes: 'expressionWrongTypes',
  wrongResult: 'expressionWrongResult',
  functionNotAllowed: 'expressionFunctionNotAllowed',
  tooDeep: 'expressionTooDeep',
  nameTaken: 'expressionNameTaken',
  badNumber: 'expressionBadNumber',
} as const satisfies Record<ExpressionFault, string>;

const ofProblem = (path: Path, { fault, start, text, detail }: ExpressionProblem): MethodologyProblem =>
  error(path, CODES[fault], { at: start + 1, text, detail });

/** A comparison with an option that the question does not have can never hold: almost always a slip of the pen. */
function unknownOptions(
  path: Path,
  { comparisons }: Expression,
  questions: ReadonlyMap<string, Question | RowQuestion>,
): MethodologyProblem[] {
  return comparisons.flatMap(({ path: [name, field], text }) => {
    const outer = questions.get(name ?? '');
    const question = outer?.type === 'group' ? questions.get(field ?? '') : outer;
    const options = question && optionsOf(question);
    if (!options || text === '' || options.includes(text)) return [];
    return [error(path, 'unknownOption', { option: text, question: question.id })];
  });
}

function unreachableRules(
  methodology: Methodology,
  compiled: ReadonlyMap<string, Expression>,
): MethodologyProblem[] {
  return places(methodology).flatMap(({ question, path }) => {
    const rules = 'combination' in question ? (question.combination?.rules ?? []) : [];
    const at = (i: number) => [...path, 'combination', 'rules', i];
    const always = rules.findIndex((_rule, i) => {
      const when = compiled.get(siteKey([...at(i), 'when']));
      return when?.constant === true && when.run({}) === true;
    });
    return always >= 0 && always < rules.length - 1 ? [warning(at(always + 1), 'ruleUnreachable')] : [];
  });
}
