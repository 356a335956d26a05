import { compare, exactText, sum, ZERO, type Rational } from '../exact/exact';
import type { Scope } from '../expressions/expression';
import type { Rule } from '../rule';
import type { Policy } from '../schema/question-base';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import type { RowTotal, ScoringContext } from '../types/type-module';
import type { Asked, AskedGroup, Combination } from './compiled';
import type { Reading } from './reading';
import type { RowReading } from './rows';
import { holds } from './scope';

/** What one question contributes: counted points of a maximum, and why. Null maximum: it is never scored. */
export interface Scored {
  points: Rational;
  max: Rational | null;
  counted: boolean;
  rule: Rule;
}

const UNSCORED: Scored = { points: ZERO, max: null, counted: false, rule: { kind: 'unscored' } };

/** Points of one question (README, scoring 1). */
export function scoreQuestion(
  asked: Asked<Question> | Asked<RowQuestion>,
  reading: Reading,
  scope: Scope,
  rows: () => readonly RowTotal[],
): Scored {
  const { combination, scorer } = asked;
  const max = combination?.max ?? scorer?.max;
  if (max === undefined) return UNSCORED;
  const { policy } = asked.question;
  if (reading.state !== 'answered') return byPolicy(policy, reading.state, max);
  if (combination) return { ...byCombination(combination, scope), max, counted: true };
  const context: ScoringContext = { rows };
  const scored = scorer?.points(reading.value, context) ?? null;
  if (scored === null) return byPolicy(policy, 'unanswered', max);
  if (scored === 'noMaximum') return { points: ZERO, max, counted: false, rule: { kind: 'noMaximum' } };
  return { ...scored, max, counted: true };
}

function byPolicy(declared: Policy, because: Exclude<Reading['state'], 'answered'>, max: Rational): Scored {
  const state = because === 'invalid' ? 'unanswered' : because;
  const policy = declared[state] === 'excluded' ? 'excluded' : 'zero';
  return { points: ZERO, max, counted: policy === 'zero', rule: { kind: 'policy', because, policy } };
}

function byCombination(combination: Combination, scope: Scope): { points: Rational; rule: Rule } {
  const found = combination.rules.findIndex((rule) => holds(rule.when, scope));
  const rule = combination.rules[found];
  if (!rule) return { points: ZERO, rule: { kind: 'combination', rule: null, when: null } };
  return { points: rule.points, rule: { kind: 'combination', rule: found, when: rule.when.text } };
}

/** The rows of a group, each with the points and maximum of its counted questions. */
export function scoreRows(group: AskedGroup, rows: readonly RowReading[]): RowTotal[] {
  return rows.map((row) => {
    const scored = group.questions.map(
      (asked) =>
        [asked.question.id, scoreQuestion(asked, readingOf(row, asked), row.scope, () => [])] as const,
    );
    const counted = scored.map(([, line]) => line).filter((line) => line.counted);
    const points = sum(counted.map((line) => line.points));
    const max = sum(counted.map((line) => line.max ?? ZERO));
    const questions = scored.flatMap(([id, line]) =>
      line.max === null ? [] : [[id, rowLine(line, line.max)] as const],
    );
    const line = { points: exactText(points), max: exactText(max), questions: Object.fromEntries(questions) };
    return { points, max, line };
  });
}

const readingOf = (row: RowReading, asked: Asked<RowQuestion>): Reading =>
  row.readings.get(asked.question.id) ?? { state: 'unanswered' };

const rowLine = ({ points, counted, rule }: Scored, max: Rational) => ({
  points: exactText(points),
  max: exactText(max),
  counted,
  rule,
});

export const isBelowMaximum = ({ points, max, counted }: Scored): boolean =>
  counted && max !== null && compare(max, points) !== 0;
