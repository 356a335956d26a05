import type { Answer, Answers } from '../schema/answers';
import type { PathStep } from './types';

/** The answers after the steps; what they do not name stays. */
export function applySteps(answers: Answers, steps: readonly PathStep[]): Answers {
  const after = { ...answers };
  for (const step of steps) after[step.questionId] = changed(after, step);
  return after;
}

function changed(answers: Answers, { questionId, row, to }: PathStep): Answer {
  if (!row) return to;
  const there = answers[questionId];
  const rows = there && 'value' in there && Array.isArray(there.value) ? [...there.value] : [];
  const cells = rows[row.index];
  if (typeof cells !== 'object' || cells === null || !('value' in to))
    throw new Error(`${questionId} has no row ${row.index}`);
  rows[row.index] = { ...cells, [row.questionId]: to.value };
  return { value: rows };
}
