import type { Variables } from '../expressions/environment';
import type { Methodology } from '../schema/methodology';
import type { Question } from '../schema/question';
import { rowTypeOf } from '../types/row-registry';
import { typeOf } from '../types/registry';

export function questionsOf(methodology: Methodology): Question[] {
  return methodology.sections.flatMap((section) =>
    section.subsections.flatMap((subsection) => subsection.questions),
  );
}

/** The names that every expression of the version sees. */
export function outerVariables(methodology: Methodology): Variables {
  return new Map(
    questionsOf(methodology).map((question) => [question.id, typeOf(question).expressionType(question)]),
  );
}

/** The names that a row of the group adds. */
export function rowVariables(group: Extract<Question, { type: 'group' }>): Variables {
  return new Map(
    group.questions.map((question) => [question.id, rowTypeOf(question).expressionType(question)]),
  );
}
