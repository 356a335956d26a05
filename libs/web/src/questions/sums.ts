import { compareDecimals, sumOf } from './number-text';

/** A declared sum, as the methodology has it for tables and for the rows of groups. */
export interface SumRule {
  total: string;
  parts: readonly string[];
  rule: 'equals' | 'atMost';
}

/** How the parts stand against the total right now. */
export interface SumLine {
  total: string;
  sum: string;
  given: string;
  rule: 'equals' | 'atMost';
  holds: boolean;
}

/** The sums that can be judged: a total and at least one part are there; a missing part counts nothing. */
export const sumLines = (rules: readonly SumRule[], cell: (id: string) => string | null): SumLine[] =>
  rules.flatMap((rule) => {
    const given = cell(rule.total);
    const parts = rule.parts.map(cell).filter((p) => p !== null);
    if (given === null || parts.length === 0) return [];
    const sum = sumOf(parts);
    const order = compareDecimals(sum, given);
    const holds = rule.rule === 'equals' ? order === 0 : order <= 0;
    return [{ total: rule.total, sum, given, rule: rule.rule, holds }];
  });
