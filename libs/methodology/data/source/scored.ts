import type { QuestionInput, SectionInput } from './helpers';

/** Whether a question can give points: it has its own points, points by option, bands or a combination. */
export function isScored(question: QuestionInput): boolean {
  if ('combination' in question && question.combination) return true;
  if ('bands' in question && question.bands) return true;
  if ('points' in question && question.points) return true;
  return 'options' in question && question.options.some(({ points }) => points !== undefined);
}

export const questionsOf = (sections: SectionInput[]): QuestionInput[] =>
  sections.flatMap(({ subsections }) => subsections.flatMap(({ questions }) => questions));
