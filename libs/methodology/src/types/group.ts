import type { z } from 'zod';
import { isZero, ofDecimal, ofInteger, sum } from '../exact/exact';
import type { ExpressionRecord } from '../expressions/expression-type';
import { groupValue, type groupSchema } from './group-schema';
import { rowTypeOf } from './row-registry';
import { checkSums } from './sums';
import { readValue, type Scorer, type TypeModule, type ValueProblem } from './type-module';

type Group = z.infer<typeof groupSchema>;
type Rows = z.infer<typeof groupValue>;

/** Mean of the rows' fractions × the group's maximum; a row with nothing to score is left out (README, scoring 1). */
function scorer({ points }: Group): Scorer<Rows> | null {
  if (points === undefined) return null;
  const max = ofDecimal(points);
  return {
    max,
    points(_value, context) {
      const rows = context.rows();
      const fractions = rows.filter((row) => !isZero(row.max)).map((row) => row.points.div(row.max));
      if (fractions.length === 0) return 'noMaximum';
      const mean = sum(fractions).div(ofInteger(fractions.length));
      return { points: mean.mul(max), rule: { kind: 'rows', rows: rows.map((row) => row.line) } };
    },
  };
}

/** Rows, keys and sums; what is wrong with a single answer of a row is found by the engine, which knows what is shown. */
function check(question: Group, value: Rows): ValueProblem[] {
  const problems: ValueProblem[] = [];
  if (value.length < question.minRows)
    problems.push({ code: 'tooFewRows', severity: 'error', params: { minRows: `${question.minRows}` } });
  if (value.length > question.maxRows)
    problems.push({ code: 'tooManyRows', severity: 'error', params: { maxRows: `${question.maxRows}` } });
  return [
    ...problems,
    ...unknownQuestions(question, value),
    ...repeatedKeys(question, value),
    ...sums(question, value),
  ];
}

function unknownQuestions({ questions }: Group, value: Rows): ValueProblem[] {
  return value.flatMap((row, i) =>
    Object.keys(row)
      .filter((id) => !questions.some((question) => question.id === id))
      .map((id): ValueProblem => ({
        code: 'unknownColumn',
        severity: 'error',
        row: `${i}`,
        column: id,
        params: { column: id },
      })),
  );
}

function repeatedKeys({ key }: Group, value: Rows): ValueProblem[] {
  if (key === undefined) return [];
  const keys = value.map((row) => JSON.stringify(row[key]));
  return keys.flatMap((text, i): ValueProblem[] =>
    text !== undefined && keys.indexOf(text) < i
      ? [{ code: 'repeatedKey', severity: 'error', row: `${i}`, column: key }]
      : [],
  );
}

function sums(question: Group, value: Rows): ValueProblem[] {
  const number = (row: Rows[number], id: string): string | undefined => {
    const asked = question.questions.find((candidate) => candidate.id === id);
    const read = asked && readValue(rowTypeOf(asked), asked, row[id]);
    return typeof read === 'string' && asked?.type === 'number' ? read : undefined;
  };
  return value.flatMap((row, i) => checkSums(question.sums, `${i}`, (id) => number(row, id)));
}

/** The engine has taken out what is hidden or cannot be used. */
function rowRecord({ questions }: Group, row: Rows[number]): ExpressionRecord {
  const entries = questions.map((question) => {
    const module = rowTypeOf(question);
    return [question.id, module.toExpressionValue(question, row[question.id])];
  });
  return Object.fromEntries(entries);
}

export const groupType: TypeModule<Group, Rows> = {
  value: groupValue,
  check,
  scorer,
  expressionType: ({ questions }) => ({
    kind: 'rows',
    fields: Object.fromEntries(
      questions.map((question) => [question.id, rowTypeOf(question).expressionType(question)]),
    ),
  }),
  toExpressionValue: (question, value) => (value ?? []).map((row) => rowRecord(question, row)),
};
