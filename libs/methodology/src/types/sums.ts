import { compare, exactText, ofDecimal, sum } from '../exact/exact';
import type { ValueProblem } from './type-module';

export interface SumRule {
  total: string;
  parts: readonly string[];
  rule: 'equals' | 'atMost';
  severity: 'error' | 'warning';
}

/**
 * In one row the parts must add up to the total (or not exceed it). A row is checked only when its total and all its parts
 * are given: while someone is typing, a missing number is not a wrong sum.
 */
export function checkSums(
  rules: readonly SumRule[],
  row: string,
  cell: (id: string) => string | undefined,
): ValueProblem[] {
  return rules.flatMap((rule) => {
    const total = cell(rule.total);
    const parts = rule.parts.map(cell);
    if (total === undefined || parts.some((part) => part === undefined)) return [];
    const added = sum(parts.map((part) => ofDecimal(part ?? '0')));
    const difference = compare(added, ofDecimal(total));
    if (rule.rule === 'equals' ? difference === 0 : difference <= 0) return [];
    const params = { rule: rule.rule, total, sum: exactText(added), totalId: rule.total };
    return [{ code: 'sum', severity: rule.severity, row, column: rule.total, params }];
  });
}
