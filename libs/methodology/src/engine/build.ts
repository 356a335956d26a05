import { largest, ofDecimal } from '../exact/exact';
import { createEnvironment, rowEnvironment, type ExpressionEnvironment } from '../expressions/environment';
import { compileExpression, type Expression, type ExpressionKind } from '../expressions/expression';
import { methodologyHash } from '../canonical/methodology-hash';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import { rowTypeOf } from '../types/row-registry';
import { typeOf } from '../types/registry';
import type { TypeModule } from '../types/type-module';
import {
  isSection,
  type Asked,
  type AskedGroup,
  type AskedQuestion,
  type AskedSection,
  type Combination,
  type Compiled,
} from './compiled';
import { inDependencyOrder } from './order';
import { outerVariables, rowVariables } from './variables';

/** Compiles or throws: a version that passed checkMethodology has only good expressions and no cycles. */
function must(env: ExpressionEnvironment, text: string, kind: ExpressionKind): Expression {
  const compiled = compileExpression(env, text, kind);
  if ('expression' in compiled) return compiled.expression;
  throw new Error(`the expression ${text} is not valid: ${compiled.problem.detail}`);
}

const condition = (env: ExpressionEnvironment, text: string | undefined): Expression | null =>
  text === undefined ? null : must(env, text, 'boolean');

/** First matching rule; the most that a rule gives is the maximum (README, scoring 1). */
function combinationOf(env: ExpressionEnvironment, question: Question | RowQuestion): Combination | null {
  const declared = 'combination' in question ? question.combination : undefined;
  if (!declared) return null;
  const rules = declared.rules.map((rule) => ({
    when: must(env, rule.when, 'boolean'),
    points: ofDecimal(rule.points),
  }));
  return { max: largest(rules.map((rule) => rule.points)), rules };
}

function ask<Q extends Question | RowQuestion>(
  env: ExpressionEnvironment,
  question: Q,
  module: TypeModule<Q, unknown>,
): Asked<Q> {
  return {
    question,
    module,
    shownIf: condition(env, question.shownIf),
    scorer: module.scorer(question),
    combination: combinationOf(env, question),
    blank: env.converters.get(question.id)?.(module.toExpressionValue(question, undefined)),
    recommendIf: question.recommendations.map((recommendation) => condition(env, recommendation.when)),
  };
}

function buildGroup(outer: ExpressionEnvironment, question: Question): AskedGroup | null {
  if (question.type !== 'group') return null;
  const env = rowEnvironment(outer, rowVariables(question));
  const questions = question.questions.map((row) => ask(env, row, rowTypeOf(row)));
  const order = inDependencyOrder(
    questions,
    (asked) => asked.question.id,
    (asked) => asked.shownIf?.uses ?? [],
  );
  if ('cycle' in order)
    throw new Error(`questions are shown depending on each other: ${order.cycle.join(', ')}`);
  return { env, questions, ordered: order.ordered };
}

/** What must be known before a section or question: whether its section applies, and the questions its conditions name. */
export function needsOf(node: AskedSection | AskedQuestion): string[] {
  if (isSection(node)) return [...(node.appliesIf?.uses ?? [])].map(questionName);
  const rows = node.group?.questions.flatMap((row) => [...(row.shownIf?.uses ?? [])]) ?? [];
  return [sectionName(node.section), ...[...(node.shownIf?.uses ?? []), ...rows].map(questionName)];
}
const questionName = (id: string): string => `question ${id}`;
const sectionName = ({ section }: AskedSection): string => `section ${section.id}`;
export const nodeName = (node: AskedSection | AskedQuestion): string =>
  isSection(node) ? sectionName(node) : questionName(node.question.id);

function buildSections(methodology: Methodology, env: ExpressionEnvironment): AskedSection[] {
  return methodology.sections.map((section) => {
    const asked: AskedSection = {
      section,
      appliesIf: condition(env, section.appliesIf),
      weight: section.scoring ? ofDecimal(section.scoring.weight) : null,
      questions: [],
    };
    for (const question of section.subsections.flatMap((subsection) => subsection.questions)) {
      const common = ask(env, question, typeOf(question));
      asked.questions.push({
        ...common,
        section: asked,
        named: false,
        group: buildGroup(env, question),
      });
    }
    return asked;
  });
}

function usedNames({
  sections,
  checks,
  indicators,
}: Pick<Compiled, 'sections' | 'checks' | 'indicators'>): Set<string> {
  const ofAsked = (asked: Asked<Question> | Asked<RowQuestion>) => [
    asked.shownIf,
    ...(asked.combination?.rules.map((rule) => rule.when) ?? []),
    ...asked.recommendIf,
  ];
  const expressions = [
    ...sections.map((section) => section.appliesIf),
    ...sections.flatMap(({ questions }) =>
      questions.flatMap((q) => [...ofAsked(q), ...(q.group?.questions ?? []).flatMap(ofAsked)]),
    ),
    ...checks.map((check) => check.when),
    ...indicators.map((indicator) => indicator.expression),
  ];
  return new Set(expressions.flatMap((expression) => [...(expression?.uses ?? [])]));
}

const INDICATOR_KINDS = { number: 'number', text: 'text', boolean: 'boolean' } as const;

export function build(methodology: Methodology): Compiled {
  const env = createEnvironment(outerVariables(methodology));
  const sections = buildSections(methodology, env);
  const questions = sections.flatMap((section) => section.questions);
  const checks = methodology.checks.map((check) => ({ check, when: must(env, check.when, 'boolean') }));
  const indicators = methodology.indicators.map((indicator) => ({
    indicator,
    expression: must(env, indicator.expression, INDICATOR_KINDS[indicator.kind]),
  }));
  const names = usedNames({ sections, checks, indicators });
  for (const question of questions) question.named = names.has(question.question.id);
  const order = inDependencyOrder<AskedSection | AskedQuestion>(
    [...sections, ...questions],
    nodeName,
    needsOf,
  );
  if ('cycle' in order)
    throw new Error(`questions are shown depending on each other: ${order.cycle.join(', ')}`);
  const byId = new Map(questions.map((question) => [question.question.id, question]));
  const hash = methodologyHash(methodology);
  return { methodology, hash, env, sections, questions, byId, ordered: order.ordered, checks, indicators };
}
