import { STATES } from '../expressions/states';
import type { Scope } from '../expressions/expression';
import type { Answers } from '../schema/answers';
import { isSection, type AskedQuestion, type AskedSection, type Compiled } from './compiled';
import { HIDDEN, READER, valueOf, type Reader, type Reading } from './reading';
import { evaluateRows, shownValue, type RowReading } from './rows';
import { holds, statesOf } from './scope';

/** All that the answers decide before points: what applies, what is shown, what is read. */
export interface Evaluation {
  compiled: Compiled;
  answers: Answers;
  scope: Scope;
  applies: ReadonlyMap<AskedSection, boolean>;
  readings: ReadonlyMap<string, Reading>;
  rows: ReadonlyMap<string, readonly RowReading[]>;
}

/** Reads the answers once, in the order of dependencies; the order of sections, questions or keys changes nothing. */
export function evaluate(compiled: Compiled, answers: Answers, reader: Reader = READER): Evaluation {
  const readings = new Map<string, Reading>();
  const applies = new Map<AskedSection, boolean>();
  const rows = new Map<string, readonly RowReading[]>();
  const scope: Scope = { [STATES]: statesOf(readings) };
  const evaluation = { compiled, answers, scope, applies, readings, rows };
  for (const node of compiled.ordered) {
    if (isSection(node)) applies.set(node, !node.appliesIf || holds(node.appliesIf, scope));
    else evaluateQuestion(node, evaluation, rows, readings, reader);
  }
  return evaluation;
}

function evaluateQuestion(
  node: AskedQuestion,
  { compiled, answers, scope, applies }: Evaluation,
  rows: Map<string, readonly RowReading[]>,
  readings: Map<string, Reading>,
  reader: Reader,
): void {
  const { id } = node.question;
  const shown = applies.get(node.section) === true && (!node.shownIf || holds(node.shownIf, scope));
  const reading = shown ? reader.answer(node, answers) : HIDDEN;
  readings.set(id, reading);
  let value = valueOf(reading);
  if (node.group) {
    const read = evaluateRows(node.group, value, scope, reader);
    rows.set(id, read);
    if (value !== undefined) value = read.map(shownValue);
  }
  if (!node.named) return;
  scope[id] =
    value === undefined
      ? node.blank
      : compiled.env.converters.get(id)?.(node.module.toExpressionValue(node.question, value));
}
