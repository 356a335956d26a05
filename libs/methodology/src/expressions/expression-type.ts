import type { Rational } from '../exact/exact';

/** What a question is inside an expression (EXPRESSIONS.md). */
export type ExpressionType =
  | { kind: 'string' }
  | { kind: 'decimal' }
  | { kind: 'strings' }
  | { kind: 'record'; fields: Record<string, ExpressionType> }
  | { kind: 'rows'; fields: Record<string, ExpressionType> };

export type ExpressionValue =
  string | Rational | readonly string[] | ExpressionRecord | readonly ExpressionRecord[];
export interface ExpressionRecord {
  readonly [field: string]: ExpressionValue;
}

export const STRING: ExpressionType = { kind: 'string' };
export const DECIMAL: ExpressionType = { kind: 'decimal' };
export const STRINGS: ExpressionType = { kind: 'strings' };

/** The same type for every given field. */
export function recordOf(ids: readonly string[], type: ExpressionType): ExpressionType {
  return { kind: 'record', fields: Object.fromEntries(ids.map((id) => [id, type])) };
}
