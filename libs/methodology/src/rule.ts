import type { Exact } from './result';

/** Why a question has its points: the rule of the methodology version that was applied. */
export type Rule =
  | { kind: 'unscored' }
  | { kind: 'option'; option: string }
  | { kind: 'options'; options: string[]; capped: boolean }
  | { kind: 'exclusive'; option: string }
  /** Band number from 0, or null when none holds the value. */
  | { kind: 'band'; band: number | null; value: Exact }
  /** Rule number from 0 and its expression, or null when none holds. */
  | { kind: 'combination'; rule: number | null; when: string | null }
  /** Points of each answered row of a table of choices. */
  | { kind: 'choices'; rows: Record<string, { option: string; points: Exact }> }
  | { kind: 'rows'; rows: RowLine[] }
  /** The declared policy for a question without an answer to score. `invalid`: there is an answer that cannot be read. */
  | {
      kind: 'policy';
      because: 'hidden' | 'unanswered' | 'notApplicable' | 'invalid';
      policy: 'zero' | 'excluded';
    }
  /** A group whose rows have nothing to score is left out. */
  | { kind: 'noMaximum' };

/** One row of a group: its fraction is points over max; a row without a maximum is left out of the mean. */
export interface RowLine {
  points: Exact;
  max: Exact;
  questions: Record<string, { points: Exact; max: Exact; counted: boolean; rule: Rule }>;
}
