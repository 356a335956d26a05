import type { Exact, Score } from '../result';
import type { Answer } from '../schema/answers';
import type { Source } from '../schema/question-base';

/** What is to be reached: the index, or one section's score. */
export interface PathTarget {
  /** Absent: the index. */
  section?: string;
  /** Level 1 to 5; the next one above the present when absent. */
  level?: number;
}

/** One changed answer. Of a group: one row question in one row (from 0); `answer` is then of that row question. */
export interface PathStep {
  questionId: string;
  section: string;
  row?: { index: number; questionId: string };
  effort: number;
  /** What stands there now; null: nothing. */
  from: Answer | null;
  to: Answer;
  /** Of a number or a share of a whole (in percent): the bound of the band to be reached. */
  reach?: { rule: 'atLeast' | 'below'; value: string };
}

/** A set of changes, with what the engine gives after them. Steps are ordered by question, then row. */
export interface PathWay {
  steps: PathStep[];
  effort: number;
  changes: number;
  score: Score;
}

/** Counted points below the maximum that no step can win, by whose they are. */
export interface HeldPoints {
  source: Source;
  points: Exact;
  questions: string[];
}

/**
 * `found`: the cheapest ways, best first, at most ten of equal effort and number of changes. `unreachable`: the best score
 * that steps reach and who holds what is missing. `noScore`: there is no score to raise.
 */
export type Path =
  | { kind: 'found'; level: number; now: Score; ways: PathWay[] }
  | {
      kind: 'unreachable';
      /** `tooFewSections`: only answers that leave fewer scored sections than the index needs would get there. */
      reason: 'points' | 'tooFewSections';
      level: number;
      now: Score;
      needed: Exact;
      best: Score;
      held: HeldPoints[];
    }
  | { kind: 'reached'; level: number; now: Score }
  | { kind: 'noScore' };
