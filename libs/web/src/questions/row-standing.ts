import type { RowQuestion } from '@briedums/methodology';
import type { Json, QuestionProblem } from './values';

/** How far one row of a group is, for the line that it folds to. */
export interface RowStanding {
  answered: number;
  /** Questions shown in the row that a person answers. */
  asked: number;
  errors: number;
  warnings: number;
}

/** `shown` are the questions shown in the row, `problems` those of the row alone. */
export function rowStanding(
  shown: readonly RowQuestion[],
  row: Readonly<Record<string, Json>>,
  problems: readonly QuestionProblem[],
): RowStanding {
  const asked = shown.filter(({ type }) => type !== 'automatic');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    answered: asked.filter(({ id }) => Object.hasOwn(row, id)).length,
    asked: asked.length,
    errors,
    warnings: problems.length - errors,
  };
}
