import type { Answer, Answers } from '../schema/answers';
import type { Question } from '../schema/question';
import { answerOf } from '../engine/reading';
import { readValue } from '../types/type-module';
import { typeOf } from '../types/registry';
import { carryGroup } from './carry-group';
import { carryValue, familyOf, type Loss, type OptionMap } from './carry-value';

/** Why an old answer has no counterpart in the new version. */
export type Lost = Loss | 'notApplicable';

/** An old answer in the words of the new version; no `answer` where there was none. */
export type Carried = { answer?: Answer } | { lost: Lost };

/** Whether the types of the questions let any answer be carried over at all. */
export function canCarry(from: readonly Question[], to: Question, parts: number): boolean {
  const family = familyOf(to);
  if (from.some((question) => familyOf(question) !== family)) return false;
  if (family === 'choice') return true;
  if (family === 'number' || family === 'share') return parts === 1;
  return parts === 1 && from.length === 1;
}

/**
 * The old answers to `from` as an answer to `to`: options through the option map (an option without an entry keeps its id),
 * numbers and shares of merged questions added up, everything else as it was. An answer that the old version could not read
 * counts as none, as it does in its score. `all` are all questions of the link: what one of a split does not have, another may.
 */
export function carry(
  from: readonly Question[],
  to: Question,
  all: readonly Question[],
  map: OptionMap,
  answers: Answers,
): Carried {
  const given = from.map((question) => read(question, answers));
  const values = given.flatMap((one) => (one && 'value' in one ? [one.value] : []));
  if (values.length === 0) return given.some((one) => one !== null) ? notApplicable(to) : {};
  const carried =
    to.type === 'group' && from[0]?.type === 'group'
      ? carryGroup(from[0], to, map, values[0])
      : carryValue(from[0]?.type ?? to.type, to, all, map, values);
  if ('lost' in carried) return carried;
  if (carried.value === undefined) return {};
  const value = readValue(typeOf(to), to, carried.value);
  return value === undefined ? { lost: 'value' } : { answer: { value: carried.value } as Answer };
}

const notApplicable = (to: Question): Carried =>
  to.policy.notApplicable === 'notAllowed'
    ? { lost: 'notApplicable' }
    : { answer: { notApplicable: true } as Answer };

function read(question: Question, answers: Answers): { value: unknown } | { notApplicable: true } | null {
  const answer = answerOf(answers, question.id);
  if (!answer) return null;
  if ('notApplicable' in answer)
    return question.policy.notApplicable === 'notAllowed' ? null : { notApplicable: true };
  const value = readValue(typeOf(question), question, answer.value);
  return value === undefined ? null : { value };
}
