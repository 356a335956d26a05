import type { Evaluation } from '../engine/evaluation';
import type { Answers } from '../schema/answers';

/** One institution with its answers and what it belongs to, such as `{ region: 'Vidzeme' }`. */
export interface Surveyed {
  id: string;
  answers: Answers;
  attributes?: Readonly<Record<string, string>>;
}

/** Its answers, read once for all statistics. */
export interface Reply {
  institution: Surveyed;
  evaluation: Evaluation;
}

/** How many institutions were read, and how many of them are outside the statistic's base. */
export interface Counted {
  institutions: number;
  outside: number;
}

/** Counts replies of the base as they come; memory does not grow with them, but for lists of names that are asked for. */
export interface Tally<S> {
  add(reply: Reply): void;
  summary(counted: Counted): S;
}

/** Makes an empty tally; one is made for everybody and one for every group. */
export type MakeTally<S> = () => Tally<S>;
