import type { Problem } from './problem';
import type { Answer, Answers } from './schema/answers';
import type { Methodology } from './schema/methodology';
import type { Source } from './schema/question-base';
import type { Text } from './schema/text';
import type { Rule } from './rule';

/** An exact rational in lowest terms: `"121/2"`, or `"60"` when whole. Never a float. */
export type Exact = string;

/** The next level above a score. `from` and `distance` are in rounded points: 60 with limit 60 is at distance 1. */
export interface NextLevel {
  level: number;
  /** `atLeast`: the rounded score must reach `from`. `above`: the exact score must exceed `from` (out of level 0). */
  rule: 'atLeast' | 'above';
  from: string;
  distance: string;
  /** The exact score from which rounding gives `from`, and how far the exact score is from it. */
  exactFrom: Exact;
  exactDistance: Exact;
}

/** A score of 0 to 100 and its maturity level. */
export interface Score {
  exact: Exact;
  /** Half-up at the declared decimals, decimal point, all declared digits: `"72"`, `"62.9"`. */
  rounded: string;
  level: number;
  /** Inclusive upper bounds of levels 1 to 4. */
  limits: readonly string[];
  /** Absent (null) at the highest level that can be reached. */
  next: NextLevel | null;
}

export type SectionState = 'scored' | 'notApplicable' | 'noMaximum' | 'notScored';

export interface SectionResult {
  id: string;
  code: string;
  /** `notApplicable`: its condition does not hold; `noMaximum`: nothing counted; `notScored`: the section has no scoring. */
  state: SectionState;
  /** Declared weight; null for a section that is not scored. */
  weight: string | null;
  /** Weight over the sum of weights of the scored sections; null unless scored. */
  share: Exact | null;
  /** Sums over the counted questions. */
  points: Exact;
  max: Exact;
  score: Score | null;
}

export interface IndexResult {
  /** Null with fewer scored sections than `minScoredSections`. */
  score: Score | null;
  scoredSections: number;
  minScoredSections: number;
}

export type QuestionState = 'answered' | 'unanswered' | 'hidden' | 'notApplicable' | 'unscored';

export interface QuestionLine {
  id: string;
  code: string;
  section: string;
  /** `unscored` for a question that never gives points, whatever its answer. */
  state: QuestionState;
  visible: boolean;
  rule: Rule;
  /** Null for an unscored question. A question left out keeps its `max`, has 0 points and is not `counted`. */
  points: Exact | null;
  max: Exact | null;
  /** Its points and maximum are part of the section's sums. */
  counted: boolean;
}

/** What to do next for a counted question below its maximum; sorted by gain per effort, then id. */
export interface Recommendation {
  questionId: string;
  section: string;
  /** Of a question inside a group: the group, and the rows (from 0) in which it is below its maximum. */
  group?: { id: string; rows: number[] };
  /** Position in the question's `recommendations`. */
  item: number;
  text: Text;
  effort: number;
  /** Of a question inside a group: summed over its rows. */
  points: Exact;
  max: Exact;
  /** What reaching the maximum adds to the section's score and to the index (null when there is no index). */
  sectionGain: Exact;
  indexGain: Exact | null;
}

/** A named figure for cuts; null when its expression has no value of its kind. Numbers are exact. */
export interface IndicatorValue {
  id: string;
  kind: 'number' | 'text' | 'boolean';
  value: string | boolean | null;
}

export interface Result {
  methodology: { id: string; version: string; hash: string };
  /** SHA-256 of the answers' canonical JSON. This and the ledger are written when first read: leave the answers as they are. */
  answersHash: string;
  index: IndexResult;
  /** In the order of the document, as are `questions` and `indicators`. */
  sections: SectionResult[];
  questions: QuestionLine[];
  indicators: IndicatorValue[];
  recommendations: Recommendation[];
  /** Canonical JSON (RFC 8785) of everything above but the recommendations, ordered by id, with the scored answers. */
  ledger: string;
  /** SHA-256 of `ledger`, lower-case hex. */
  ledgerHash: string;
}

/** Counts over visible questions; a section that does not apply counts nothing. */
export interface ProgressCounts {
  /** Visible questions. */
  applicable: number;
  /** Of these: with a usable answer or "does not apply". */
  answered: number;
  required: number;
  requiredAnswered: number;
}
export interface SectionProgress extends ProgressCounts {
  sectionId: string;
  applies: boolean;
}
export interface Progress extends ProgressCounts {
  sections: SectionProgress[];
}

/** What is shown now. `rows`: for each group, for each row of its answer, which row questions are shown. */
export interface Visibility {
  sections: Record<string, boolean>;
  questions: Record<string, boolean>;
  rows: Record<string, Record<string, boolean>[]>;
}

/** Only questions of these sources; all when absent. */
export interface SourceFilter {
  sources?: readonly Source[];
}

/** A methodology version ready to use; the same in the browser and on the server. All functions are pure and total. */
export interface Engine {
  readonly methodology: Methodology;
  readonly hash: string;
  isVisible(answers: Answers): Visibility;
  checkAnswers(answers: Answers, filter?: SourceFilter): Problem[];
  /** Of one answer by itself, whether its question is shown or not. */
  checkAnswer(questionId: string, answer: Answer): Problem[];
  progress(answers: Answers, filter?: SourceFilter): Progress;
  score(answers: Answers): Result;
}

/** Section and index scores of a past round that holds only section scores. */
export interface SectionScores {
  index: IndexResult;
  sections: { id: string; share: Exact | null; score: Score | null }[];
}
