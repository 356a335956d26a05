import { isZero, ofDecimal, sum, type Rational } from '../exact/exact';
import { numberOf } from '../expressions/expression';
import { valueOf, type Reading } from '../engine/reading';
import type { Question } from '../schema/question';
import type { QuantityValue, ReadQuantity } from './quantity';
import { readingsOf, stateOf } from './reading-of';
import { percentOf } from './per-cent';
import type { Survey, Target } from './survey';

type ReadValue = (value: unknown) => Rational | null;

/** One named number of a reply; null where the version has none of this name. */
export function partOf(path: string, survey: Survey): ReadQuantity | null {
  if (path.startsWith('indicator:')) return indicatorOf(path.slice('indicator:'.length), survey);
  const [id = '', ...names] = path.split('.');
  const asked = survey.compiled.byId.get(id);
  if (!asked) return null;
  if (asked.group) {
    const row = asked.group.questions.find(({ question }) => question.id === names[0]);
    return row && names[1] !== 'percent'
      ? sumOfRows({ asked, row }, valueIn(row.question, names.slice(1)))
      : null;
  }
  const read = valueIn(asked.question, names);
  return read && ((reply) => numberIn(readingsOf({ asked, row: null }, reply)[0], read));
}

function indicatorOf(id: string, { compiled }: Survey): ReadQuantity | null {
  const found = compiled.indicators.find(({ indicator }) => indicator.id === id);
  if (found?.indicator.kind !== 'number') return null;
  return ({ evaluation }) => numberOf(found.expression.run(evaluation.scope)) ?? 'notAnswered';
}

/** The sum over the rows that give it; per cents of rows do not add up. */
function sumOfRows(target: Target, read: ReadValue | null): ReadQuantity | null {
  const { id } = target.asked.question;
  if (!read) return null;
  return (reply) => {
    const group = reply.evaluation.readings.get(id);
    const given = readingsOf(target, reply).map((reading) => numberIn(reading, read));
    const numbers = given.filter((value) => typeof value !== 'string');
    if (numbers.length > 0) return sum(numbers);
    return group?.state === 'hidden' || group?.state === 'notApplicable' ? group.state : 'notAnswered';
  };
}

function numberIn(reading: Reading | undefined, read: ReadValue): QuantityValue {
  if (!reading) return 'notAnswered';
  const state = stateOf(reading);
  return state === 'answered' ? (read(valueOf(reading)) ?? 'notAnswered') : state;
}

/** How a number is read out of an answer of this question; null where it holds no number of this name. */
function valueIn(question: Question, names: readonly string[]): ReadValue | null {
  const [first = '', second = ''] = names;
  switch (question.type) {
    case 'number':
    case 'automatic':
      return names.length === 0 ? (value) => ofDecimal(value as string) : null;
    case 'share':
      return names.length === 1 ? shareIn(first) : null;
    case 'numberTable': {
      const exists = has(question.rows, first) && has(question.columns, second) && names.length === 2;
      return exists ? (value) => cellIn(value as Cells, first, second) : null;
    }
    default:
      return null;
  }
}

type Cells = Record<string, Record<string, string>>;
const has = (lines: readonly { id: string }[], id: string): boolean => lines.some((line) => line.id === id);
const own = <T>(record: Record<string, T> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

function cellIn(cells: Cells, row: string, column: string): Rational | null {
  const cell = own(own(cells, row), column);
  return cell === undefined ? null : ofDecimal(cell);
}

function shareIn(name: string): ReadValue | null {
  if (name === 'part' || name === 'whole') return (value) => ofDecimal((value as Counts)[name]);
  if (name !== 'percent') return null;
  return (value) => {
    const { part, whole } = value as Counts;
    const exact = ofDecimal(whole);
    return isZero(exact) ? null : percentOf(ofDecimal(part), exact);
  };
}
interface Counts {
  part: string;
  whole: string;
}
