import { checkMethodology } from '../../checks/check-methodology';
import { compile } from '../../engine/engine';
import { questionsOf } from '../../engine/variables';
import type { Methodology } from '../../schema/methodology';
import type { Question } from '../../schema/question';
import { drawFrom } from '../../testing/random-questions';
import { drawAnswers, drawVersion } from '../../testing/random-versions';
import { questionStatistics, type Statistic, type SummaryOf } from '../question-statistics';
import type { State } from '../states';
import type { Surveyed } from '../tally';

/** An institution as a naive reader sees it: no engine but for what is shown. */
export interface Naive extends Surveyed {
  group: string | null;
  state(question: Question): State;
  value(question: Question): unknown;
  /** Whether the row question of a group is shown in that row of its answer. */
  shows(group: Question, row: number, id: string): boolean;
}

export interface DrawnRound {
  methodology: Methodology;
  questions: Question[];
  institutions: Naive[];
}

const INSTITUTIONS = 10;

/** A random version and answers to it; null where the version is none. */
export function drawRound(seed: number): DrawnRound | null {
  const draw = drawFrom(seed);
  const checked = checkMethodology(drawVersion(draw));
  if (!checked.ok) return null;
  const { methodology } = checked;
  const engine = compile(methodology);
  const institutions = Array.from({ length: INSTITUTIONS }, (_, i): Naive => {
    const answers = drawAnswers(methodology, draw);
    const { questions: shown, rows } = engine.isVisible(answers);
    const group = ['x', 'y', null][draw(3)] ?? null;
    const raw = ({ id }: Question) => answers[id];
    const state = (question: Question): State => {
      const answer = raw(question);
      if (!shown[question.id]) return 'hidden';
      if (!answer) return 'notAnswered';
      if ('notApplicable' in answer)
        return question.policy.notApplicable === 'notAllowed' ? 'notAnswered' : 'notApplicable';
      // The generator's only unusable value; a text may be anything.
      return answer.value === 'odd' && question.type !== 'text' ? 'notAnswered' : 'answered';
    };
    return {
      id: `i${i}`,
      answers,
      group,
      ...(group !== null && { attributes: { group } }),
      state,
      value: (question) => {
        const answer = raw(question);
        return state(question) === 'answered' && answer && 'value' in answer ? answer.value : undefined;
      },
      shows: (question, row, id) => rows[question.id]?.[row]?.[id] === true,
    };
  });
  return { methodology, questions: questionsOf(methodology), institutions };
}

/** The rounds of the first seeds, without those that are none. */
export const drawRounds = (seeds: number): DrawnRound[] =>
  Array.from({ length: seeds }, (_, seed) => drawRound(seed + 1)).filter((round) => round !== null);

/** A statistic of every question that it is for; `reversed` adds the institutions from the last to the first. */
export function statisticsOf<const S extends Statistic>(
  { methodology, questions, institutions }: DrawnRound,
  statisticFor: (question: Question) => S | null,
  reversed = false,
): { question: Question; found: SummaryOf<S> }[] {
  const wanted = questions.flatMap((question) => {
    const statistic = statisticFor(question);
    return statistic ? [{ question, statistic }] : [];
  });
  const specs = Object.fromEntries(wanted.map(({ question, statistic }) => [question.id, statistic]));
  const made = questionStatistics(methodology, specs);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  for (const { id, answers, attributes } of reversed ? [...institutions].reverse() : institutions)
    made.add({ id, answers, ...(attributes && { attributes }) });
  const summary = made.summary();
  return wanted.map(({ question }) => ({ question, found: summary[question.id] as SummaryOf<S> }));
}

/** Everybody, and each group with the institutions in it, in the order of a summary. */
export function partsOf<S>(summary: { all: S; cuts: { groups: S[] }[] }, institutions: readonly Naive[]) {
  const values = ['x', 'y', null].filter((value) => institutions.some(({ group }) => group === value));
  const groups = (summary.cuts[0]?.groups ?? []).map((found, i) => ({
    found,
    own: institutions.filter(({ group }) => group === values[i]),
  }));
  return [{ found: summary.all, own: [...institutions] }, ...groups];
}

/** 100·part/base as an exact text, by hand. */
export function percent(part: bigint, whole: bigint): string {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const common = divisor(100n * part, whole);
  const [n, d] = [(100n * part) / common, whole / common];
  return d === 1n ? `${n}` : `${n}/${d}`;
}
