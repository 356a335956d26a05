import type { Answer } from '@briedums/methodology';
import type { AnswerView } from '@briedums/domain';

/** What one save carries. */
export interface Content {
  answer: Answer | null;
  comment: string | null;
}

/** One answer that the server has not acknowledged yet, as it is kept in the browser. */
export interface Kept extends Content {
  /** Account and participation: nobody else's answers are sent. */
  owner: string;
  questionId: string;
  /** The revision on which it was written; 0 for none. */
  revision: number;
  /** Grows with every change, so that an acknowledgement of an older one does not remove a newer one. */
  number: number;
  /** Contents that were sent without hearing whether they arrived. */
  unsure: Content[];
}

/**
 * `waiting`: to be sent; `conflict`: another person changed the answer meanwhile, and the server's is in `theirs`;
 * `refused`: the server said no, and why is in `error`.
 */
export type Entry = Kept &
  (
    | { phase: 'waiting' }
    | { phase: 'sending' }
    | { phase: 'conflict'; theirs: AnswerView }
    | { phase: 'refused'; error: unknown }
  );
export type Phase = Entry['phase'];
