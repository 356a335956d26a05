import type { AskedQuestion } from '../engine/compiled';
import { evaluate, type Evaluation } from '../engine/evaluation';
import type { Answers } from '../schema/answers';
import type { Leaves } from './leaves';
import type { Change, Situation } from './situation';
import { givesPoints } from './structure';

/** A gate and the change it takes. */
export interface Turned {
  asked: AskedQuestion;
  change: Change;
}

/** The circumstances that the cut gates make. */
export interface Setting {
  situation: Situation;
  leaves: Leaves;
  /** The cut gates that are turned. */
  turned: readonly Turned[];
  /** Those of them without points of their own, in the order of their bits. */
  openers: readonly string[];
  answers: Answers;
  evaluation: Evaluation;
}

/** Gates without points: they are turned only to open what gives some. */
export const openersIn = (turned: readonly Turned[]): string[] =>
  turned.filter(({ asked }) => !givesPoints(asked)).map(({ asked }) => asked.question.id);

/* Openers of a setting take bits from the low end, those of a part from the high end, so that they never meet. */
const HIGHEST = 30;
export const cutBit = (i: number): number => 1 << i;
export const localBit = (i: number): number => 1 << (HIGHEST - i);
export const cutBits = (openers: readonly string[]): number =>
  openers.reduce((bits, _, i) => bits | cutBit(i), 0);
export const localBits = (openers: readonly string[]): number =>
  openers.reduce((bits, _, i) => bits | localBit(i), 0);

export function settingOf(situation: Situation, leaves: Leaves, turned: readonly Turned[]): Setting {
  const openers = openersIn(turned);
  if (turned.length === 0) {
    const { answers, evaluation } = situation;
    return { situation, leaves, turned, openers, answers, evaluation };
  }
  const given = turned.map(({ asked, change }) => [asked.question.id, change.answer] as const);
  const answers = { ...situation.answers, ...Object.fromEntries(given) };
  const evaluation = evaluate(situation.structure.compiled, answers, situation.reader);
  return { situation, leaves, turned, openers, answers, evaluation };
}
