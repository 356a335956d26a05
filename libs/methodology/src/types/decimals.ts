import { compare, ofDecimal, ZERO } from '../exact/exact';
import type { ValueProblem } from './type-module';

interface NumberLimits {
  min?: string | undefined;
  max?: string | undefined;
  decimals: number;
}

const error = (code: ValueProblem['code'], params: Record<string, string>): ValueProblem => ({
  code,
  severity: 'error',
  params,
});

/** What is wrong with a decimal of the right shape: its digits after the mark, its bounds. */
export function checkDecimal(limits: NumberLimits, value: string): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const digits = value.split('.')[1]?.length ?? 0;
  if (digits > limits.decimals) problems.push(error('tooManyDecimals', { decimals: `${limits.decimals}` }));
  const exact = ofDecimal(value);
  if (limits.min !== undefined && compare(exact, ofDecimal(limits.min)) < 0)
    problems.push(error('tooSmall', { min: limits.min }));
  if (limits.max !== undefined && compare(exact, ofDecimal(limits.max)) > 0)
    problems.push(error('tooLarge', { max: limits.max }));
  return problems;
}

/** The exact value of a number in an expression; 0 while there is none. */
export const decimalOrZero = (value: string | undefined) => (value === undefined ? ZERO : ofDecimal(value));
