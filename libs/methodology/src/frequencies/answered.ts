import { readingsOf, stateOf } from './reading-of';
import { shareOf, type CountShare } from '../statistics/figure';
import { stateCount, type States } from './states';
import type { Survey } from './survey';
import type { MakeTally } from './tally';

/** How many of those asked answered a question of any type. */
export interface AnsweredSpec {
  question: string;
}

export interface AnsweredSummary extends States {
  ofAsked: CountShare;
}

export function answered(spec: AnsweredSpec, survey: Survey): MakeTally<AnsweredSummary> | null {
  const target = survey.question(spec.question);
  if (!target) return null;
  return () => {
    const count = stateCount();
    return {
      add: (reply) => readingsOf(target, reply).forEach((reading) => count.add(stateOf(reading))),
      summary() {
        const states = count.states();
        return { ...states, ofAsked: shareOf(states.answered, states.asked, survey.decimals) };
      },
    };
  };
}
