import type { Environment } from '@marcbachmann/cel-js';
import { compare, isZero, ofInteger, sum, ZERO, type Rational } from '../exact/exact';

/** An exact number inside expressions; a class of its own because the evaluator knows types by their constructor. */
export class Decimal {
  constructor(readonly value: Rational) {}
}

type Operand = Decimal | bigint;
const exact = (operand: Operand): Rational =>
  operand instanceof Decimal ? operand.value : ofInteger(operand);

const COMPARISONS = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
};
const ARITHMETIC = {
  '+': (a: Rational, b: Rational) => a.add(b),
  '-': (a: Rational, b: Rational) => a.sub(b),
  '*': (a: Rational, b: Rational) => a.mul(b),
  '/': (a: Rational, b: Rational) => (isZero(b) ? ZERO : a.div(b)),
};
const PAIRS = [
  ['decimal', 'decimal'],
  ['decimal', 'int'],
  ['int', 'decimal'],
] as const;

/** Teaches an environment the type `decimal`, its operators against itself and whole numbers, and `sum(list)`. */
export function registerDecimal(environment: Environment): void {
  environment.registerType('decimal', { ctor: Decimal, fields: {} });
  for (const [left, right] of PAIRS) {
    for (const [op, holds] of Object.entries(COMPARISONS))
      environment.registerOperator(`${left} ${op} ${right}: bool`, (a: Operand, b: Operand) =>
        holds(compare(exact(a), exact(b))),
      );
    for (const [op, apply] of Object.entries(ARITHMETIC))
      environment.registerOperator(
        `${left} ${op} ${right}: decimal`,
        (a: Operand, b: Operand) => new Decimal(apply(exact(a), exact(b))),
      );
  }
  const equal = (a: Operand, b: Operand) => compare(exact(a), exact(b)) === 0;
  environment.registerOperator('decimal == decimal: bool', equal);
  environment.registerOperator('decimal == int: bool', equal);
  environment.registerOperator('-decimal: decimal', (a: Decimal) => new Decimal(a.value.neg()));
  const total = (list: readonly Operand[]) => new Decimal(sum(list.map(exact)));
  environment.registerFunction('sum(list<decimal>): decimal', total, { async: false });
}
