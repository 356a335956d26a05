/** How a unit of the base stands to a question: what was answered counts, the rest is counted apart. */
export type State = 'answered' | 'notAnswered' | 'notApplicable' | 'hidden';

/** `asked` = answered + not answered (or unusable) + does not apply; a hidden question was not asked. */
export interface States {
  asked: number;
  answered: number;
  notAnswered: number;
  notApplicable: number;
  hidden: number;
}

/** Counts states. */
export function stateCount() {
  const counts: Record<State, number> = { answered: 0, notAnswered: 0, notApplicable: 0, hidden: 0 };
  return {
    add(state: State): void {
      counts[state] += 1;
    },
    states: (): States => ({
      asked: counts.answered + counts.notAnswered + counts.notApplicable,
      ...counts,
    }),
  };
}

/** Of whom shares are: those who answered (as the published reports count), or all who were asked. */
export type AnswerBase = 'answered' | 'asked';

export const baseOf = (states: States, of: AnswerBase = 'answered'): number => states[of];
