import type { Kept } from './kept';
import type { Ranked } from './rank';
import type { StatisticsSettings } from './settings';
import { countQuestions, strengthsOf, type Strength } from './strengths';

/** Who leads, and what sets them apart. */
export interface Leaders {
  /** The first `top` places with all that tie, or a level and above. */
  rule: { top: number } | { fromLevel: number };
  ids: string[];
  /** Empty where no questions are known. Of a section: only its questions. */
  strengths: Strength[];
}

/** Of every institution the state of every question, as `questionStates` gives it. */
export interface Answered {
  questions: readonly { id: string; section: string }[];
  states: readonly Uint8Array[];
}

/** The leaders of a target against all others with a score in it. */
export function leadersOf(
  target: string,
  ranking: readonly Ranked<Kept>[],
  { questions, states }: Answered,
  { top, leadersFrom }: StatisticsSettings,
): Leaders {
  const leads = ({ rank, level }: Ranked<Kept>) =>
    leadersFrom === null ? rank <= top : level >= leadersFrom;
  const count = (members: readonly Kept[]) =>
    countQuestions(
      questions,
      members.flatMap(({ member }) => states[member] ?? []),
    );
  const leaders = ranking.filter(leads);
  const strengths = strengthsOf(count(leaders), count(ranking.filter((one) => !leads(one))));
  return {
    rule: leadersFrom === null ? { top } : { fromLevel: leadersFrom },
    ids: leaders.map(({ id }) => id),
    strengths: strengths.filter(({ section }) => target === 'index' || section === target),
  };
}
