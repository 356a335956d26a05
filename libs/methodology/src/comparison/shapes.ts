import type { Answers } from '../schema/answers';
import type { Engine, Exact, IndexResult, Result, Score } from '../result';
import type { Refusal } from './refusal';
import type { Translation } from './translate';

/** The scores of one institution in one round; a `Result` and `SectionScores` both are. */
export interface Scores {
  index: IndexResult;
  sections: readonly { id: string; score: Score | null }[];
}

/** How an institution stands in a round. `answered` is absent where only section scores are known. */
export interface Standing {
  scores: Scores;
  answered?: { engine: Engine; answers: Answers; result: Result };
}

/** The three parts of a change, in points of 0 to 100; they add up to it exactly. */
export interface Parts {
  /** What the institution did: b(B,L) − b(A→b,L). */
  real: Exact;
  /** What other points, weights and limits of the linked questions did: b(A→b,L) − a(A,L). */
  rescaling: Exact;
  /** What questions that are not linked did: (I_B − b(B,L)) + (a(A,L) − I_A). */
  scope: Exact;
}

export interface LevelChange {
  before: number;
  after: number;
  /** Limits passed, from the earlier level to the later one; of the later round. `limit` is the upper bound of `level`. */
  crossed: { level: number; limit: string }[];
  /** The limits themselves differ between the rounds. */
  limitsChanged: boolean;
}

/** The change of one score; what is refused is null and says why. */
export interface ScoreChange {
  before: Exact | null;
  after: Exact | null;
  change: Exact | null;
  parts: Parts | null;
  level: LevelChange | null;
  /** Why there is no change, or no parts of it; null when there is all. */
  refused: Refusal | null;
}

export interface InstitutionChange {
  index: ScoreChange;
  /** In the order of the later round, then sections that only the earlier one has. */
  sections: ({ id: string } & ScoreChange)[];
  /** The share of the later round's weight that the linked questions carry, 0 to 1; null without answers in both. */
  comparability: Exact | null;
  /** Answers that no link could carry over; their questions count as scope. */
  lost: Translation['lost'];
}
