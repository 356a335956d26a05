import type { Answers } from '../schema/answers';
import type { Question } from '../schema/question';
import type { RowQuestion } from '../types/group-schema';
import { readValue } from '../types/type-module';
import type { Asked } from './compiled';

/** What stands at a question now. `value` is there only while answered. */
export type Reading =
  { state: 'hidden' | 'unanswered' | 'notApplicable' | 'invalid' } | { state: 'answered'; value: unknown };

export const HIDDEN: Reading = { state: 'hidden' };
const UNANSWERED: Reading = { state: 'unanswered' };
const NOT_APPLICABLE: Reading = { state: 'notApplicable' };
const INVALID: Reading = { state: 'invalid' };

/** Own properties only: an answer is never found on the prototype of the answers. */
export const answerOf = (answers: Answers, id: string): Answers[string] | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The reading of a visible question's stored answer. Does not apply counts only where the question offers it. */
export function readAnswer(asked: Asked<Question>, answers: Answers): Reading {
  const answer = answerOf(answers, asked.question.id);
  if (answer === undefined) return UNANSWERED;
  if ('notApplicable' in answer)
    return asked.question.policy.notApplicable === 'notAllowed' ? INVALID : NOT_APPLICABLE;
  return readRaw(asked, answer.value);
}

/** The reading of one visible row question; an unanswered one is left out of its row. */
export function readCell(asked: Asked<RowQuestion>, row: Record<string, unknown>): Reading {
  return Object.hasOwn(row, asked.question.id) ? readRaw(asked, row[asked.question.id]) : UNANSWERED;
}

/** How stored answers are read; who reads the same ones many times may keep what was found. */
export interface Reader {
  answer(asked: Asked<Question>, answers: Answers): Reading;
  cell(asked: Asked<RowQuestion>, row: Record<string, unknown>): Reading;
}
export const READER: Reader = { answer: readAnswer, cell: readCell };

function readRaw<Q>(asked: Asked<Q>, raw: unknown): Reading {
  const value = readValue(asked.module, asked.question, raw);
  return value === undefined ? INVALID : { state: 'answered', value };
}

export const valueOf = (reading: Reading): unknown =>
  reading.state === 'answered' ? reading.value : undefined;
