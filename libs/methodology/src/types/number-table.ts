import * as z from 'zod';
import { questionBase } from '../schema/question-base';
import { combinationSchema } from '../schema/scoring';
import { amountSchema, idSchema, textSchema } from '../schema/text';
import { DECIMAL, recordOf } from '../expressions/expression-type';
import { checkDecimal, decimalOrZero } from './decimals';
import { checkSums } from './sums';
import type { TypeModule, ValueProblem } from './type-module';

export const lineSchema = z.strictObject({ id: idSchema, text: textSchema });

/** Numbers in rows × columns, each 0 or more. Scored only by a combination. */
export const numberTableSchema = z.strictObject({
  ...questionBase,
  type: z.literal('numberTable'),
  rows: z.array(lineSchema).min(1),
  columns: z.array(lineSchema).min(1),
  decimals: z.number().int().min(0).max(9).default(0),
  /** In every row the parts must add up to the total (equals) or not exceed it (atMost); a warning does not stop a submission. */
  sums: z
    .array(
      z.strictObject({
        total: idSchema,
        parts: z.array(idSchema).min(1),
        rule: z.enum(['equals', 'atMost']).default('equals'),
        severity: z.enum(['error', 'warning']).default('warning'),
      }),
    )
    .default([]),
  combination: combinationSchema.optional(),
});
/** Answer: `{ row: { column: "12" } }`; a cell may be left out. */
export const numberTableValue = z.record(idSchema, z.record(idSchema, amountSchema));

type NumberTable = z.infer<typeof numberTableSchema>;
type Cells = z.infer<typeof numberTableValue>;

const ids = (lines: readonly z.infer<typeof lineSchema>[]): string[] => lines.map((line) => line.id);

function checkRow(question: NumberTable, row: string, cells: Record<string, string>): ValueProblem[] {
  const columns = ids(question.columns);
  const given = Object.entries(cells).flatMap(([column, value]): ValueProblem[] =>
    columns.includes(column)
      ? checkDecimal(question, value).map((problem) => ({ ...problem, row, column }))
      : [{ code: 'unknownColumn', severity: 'error', row, column, params: { column } }],
  );
  return [...given, ...checkSums(question.sums, row, (id) => cells[id])];
}

function check(question: NumberTable, value: Cells): ValueProblem[] {
  const rows = ids(question.rows);
  const unknown = Object.keys(value).filter((row) => !rows.includes(row));
  const known = Object.entries(value).filter(([row]) => rows.includes(row));
  const missing = rows.some((row) =>
    question.columns.some((column) => value[row]?.[column.id] === undefined),
  );
  return [
    ...unknown.map((row): ValueProblem => ({ code: 'unknownRow', severity: 'error', row, params: { row } })),
    ...known.flatMap(([row, cells]) => checkRow(question, row, cells)),
    ...(missing ? [{ code: 'incomplete', severity: 'warning' } as const] : []),
  ];
}

export const numberTableType: TypeModule<NumberTable, Cells> = {
  value: numberTableValue,
  check,
  scorer: () => null,
  expressionType: (question) => recordOf(ids(question.rows), recordOf(ids(question.columns), DECIMAL)),
  toExpressionValue(question, value) {
    const cells = (row: string) =>
      Object.fromEntries(
        ids(question.columns).map((column) => [column, decimalOrZero(value?.[row]?.[column])]),
      );
    return Object.fromEntries(ids(question.rows).map((row) => [row, cells(row)]));
  },
};
