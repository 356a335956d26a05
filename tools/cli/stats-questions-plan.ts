import type { Methodology, Question, RowQuestion, Statistic } from '@briedums/methodology';
import { BadInput } from './bad-input';
import { phrase } from './phrase';

/** What is counted of one question: a statistic with its name, and the question whose texts it is read with. */
export interface Planned {
  /** `'cs07'`, inside a group `'t10.t10_online'`. */
  path: string;
  name: string;
  question: Question | RowQuestion;
  section: string;
  statistic: Statistic;
}

/** Everything that can be counted of the questions named, or of all. BadInput for a question that the version lacks. */
export function plan({ sections }: Methodology, wanted: readonly string[] | undefined): Planned[] {
  const all = sections.flatMap(({ id, subsections }) =>
    subsections.flatMap((part) => part.questions.flatMap((question) => planOf(question, id))),
  );
  if (!wanted) return all;
  return wanted.flatMap((path) => {
    const found = all.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
    if (found.length === 0) throw new BadInput(phrase('noQuestion', { path }));
    return found;
  });
}

function planOf(question: Question, section: string): Planned[] {
  const of = planned(question, question.id, section);
  if (question.type !== 'group') return of;
  return [...of, ...question.questions.flatMap((row) => planned(row, `${question.id}.${row.id}`, section))];
}

const planned = (question: Question | RowQuestion, path: string, section: string): Planned[] =>
  Object.entries(statisticsFor(question, path)).map(([name, statistic]) => ({
    path,
    name,
    question,
    section,
    statistic,
  }));

function statisticsFor(question: Question | RowQuestion, path: string): Record<string, Statistic> {
  switch (question.type) {
    case 'yesNo':
    case 'single':
      return { frequency: { kind: 'frequency', question: path } };
    case 'multiple':
      return { frequency: { kind: 'frequency', question: path }, ticks: { kind: 'ticks', question: path } };
    case 'choiceTable':
      return { grid: { kind: 'grid', question: path } };
    case 'number':
    case 'automatic':
      return { bands: { kind: 'bands', of: path, bands: path.includes('.') ? [{}] : bandsOf(question) } };
    case 'share':
      return { pooled: { kind: 'pooled', parts: { part: `${path}.part` }, whole: `${path}.whole` } };
    case 'numberTable':
      return cellsOf(question, path);
    default:
      return { answered: { kind: 'answered', question: path } };
  }
}

/** Without bands of its own, all numbers are one. Inside a group the sum over the rows is counted, which the bands are not for. */
const bandsOf = ({ bands }: Extract<Question, { type: 'number' | 'automatic' }>) =>
  bands?.map(({ from, to }) => ({ from, to })) ?? [{}];

function cellsOf(
  { rows, columns }: Extract<Question, { type: 'numberTable' }>,
  path: string,
): Record<string, Statistic> {
  const cells = rows.flatMap((row) => columns.map((column) => `${row.id}.${column.id}`));
  return Object.fromEntries(
    cells.map((cell) => [cell, { kind: 'bands', of: `${path}.${cell}`, bands: [{}] } as const]),
  );
}
