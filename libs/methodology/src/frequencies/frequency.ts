import type { Reading } from '../engine/reading';
import type { Question } from '../schema/question';
import { optionsIn, readingsOf, stateOf } from './reading-of';
import { shareOf, type CountShare } from '../statistics/figure';
import { baseOf, stateCount, type AnswerBase, type States } from './states';
import { questionOf, type Survey } from './survey';
import type { Counted, MakeTally } from './tally';

/**
 * Frequencies of the options of a yes/no, single or multiple question. `sets` are options taken together: whoever has any of
 * them counts once. Source: published reports, frequency of options, filtered bases, "any of", shares of two bases.
 */
export interface FrequencySpec {
  question: string;
  /** Default: those who answered. */
  of?: AnswerBase;
  sets?: Readonly<Record<string, readonly string[]>>;
}

export interface OptionShare {
  option: string;
  ofBase: CountShare;
  /** Of all institutions of the group, in the base or not; null for a question inside a group, whose rows are counted. */
  ofAll: CountShare | null;
}

/** Of a multiple question the shares may add up to more than 100 %. */
export interface FrequencySummary extends States {
  base: number;
  options: OptionShare[];
  sets: OptionShare[];
}

export function frequency(spec: FrequencySpec, survey: Survey): MakeTally<FrequencySummary> | null {
  const target = survey.question(spec.question, ['yesNo', 'single', 'multiple']);
  if (!target) return null;
  const options = optionIdsOf(questionOf(target));
  if (!knownOptions(spec.sets, options, spec.question, survey)) return null;
  return () => {
    const count = optionCount(options, spec.sets);
    return {
      add: (reply) => readingsOf(target, reply).forEach((reading) => count.add(reading, optionsIn(reading))),
      summary: (counted) => count.summary(survey, target.row ? null : counted, spec.of),
    };
  };
}

export function optionIdsOf(question: Question): string[] {
  if (question.type === 'yesNo') return ['yes', 'no'];
  return 'options' in question ? question.options.map(({ id }) => id) : [];
}

export function knownOptions(
  sets: FrequencySpec['sets'],
  options: readonly string[],
  question: string,
  survey: Survey,
): boolean {
  const foreign = Object.values(sets ?? {})
    .flat()
    .find((option) => !options.includes(option));
  if (foreign === undefined) return true;
  survey.report('unknownOption', { question, option: foreign });
  return false;
}

/** Counts options, and sets of options, over readings of one question. */
export function optionCount(options: readonly string[], sets: FrequencySpec['sets'] = {}) {
  const counts = new Map(options.map((option) => [option, 0]));
  const together = Object.entries(sets).map(([name, members]) => ({
    name,
    members: new Set(members),
    count: 0,
  }));
  const count = stateCount();
  return {
    add(reading: Pick<Reading, 'state'>, chosen: readonly string[]): void {
      count.add(stateOf(reading as Reading));
      for (const option of chosen) counts.set(option, (counts.get(option) ?? 0) + 1);
      for (const set of together) if (chosen.some((option) => set.members.has(option))) set.count += 1;
    },
    summary({ decimals }: Pick<Survey, 'decimals'>, all: Counted | null, of?: AnswerBase): FrequencySummary {
      const states = count.states();
      const base = baseOf(states, of);
      const share = (option: string, n: number): OptionShare => ({
        option,
        ofBase: shareOf(n, base, decimals),
        ofAll: all && shareOf(n, all.institutions, decimals),
      });
      return {
        ...states,
        base,
        options: Array.from(counts, ([option, n]) => share(option, n)),
        sets: together.map(({ name, count: n }) => share(name, n)),
      };
    },
  };
}
