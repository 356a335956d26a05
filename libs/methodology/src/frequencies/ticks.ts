import { optionsIn, readingsOf, stateOf } from './reading-of';
import { shareOf, type CountShare } from '../statistics/figure';
import { baseOf, stateCount, type AnswerBase, type States } from './states';
import { questionOf, type Survey } from './survey';
import type { MakeTally } from './tally';

/** How many options of a multiple question are ticked together. Source: published report of 2022, number of resources. */
export interface TicksSpec {
  question: string;
  of?: AnswerBase;
}

/** One share for every number of ticks from 0 to all; an exclusive option ("none of these") is no tick. */
export interface TicksSummary extends States {
  base: number;
  ticks: { ticked: number; ofBase: CountShare }[];
}

export function ticks(spec: TicksSpec, survey: Survey): MakeTally<TicksSummary> | null {
  const target = survey.question(spec.question, ['multiple']);
  const question = target && questionOf(target);
  if (!target || question?.type !== 'multiple') return null;
  const joint = new Set(question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id));
  return () => {
    const count = stateCount();
    const found = Array.from({ length: joint.size + 1 }, () => 0);
    return {
      add(reply) {
        for (const reading of readingsOf(target, reply)) {
          count.add(stateOf(reading));
          if (reading.state !== 'answered') continue;
          const ticked = optionsIn(reading).filter((option) => joint.has(option)).length;
          found[ticked] = (found[ticked] ?? 0) + 1;
        }
      },
      summary() {
        const states = count.states();
        const base = baseOf(states, spec.of);
        const shares = found.map((n, ticked) => ({ ticked, ofBase: shareOf(n, base, survey.decimals) }));
        return { ...states, base, ticks: shares };
      },
    };
  };
}
