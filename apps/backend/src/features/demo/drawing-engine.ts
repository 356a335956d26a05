import { compile, type Engine, type Methodology, type Question } from '@briedums/methodology';

const withoutAdvice = (question: Question): Question =>
  question.type === 'group'
    ? {
        ...question,
        recommendations: [],
        questions: question.questions.map((cell) => ({ ...cell, recommendations: [] })),
      }
    : { ...question, recommendations: [] };

/**
 * The version without checks, indicators and advice: what is asked and scored is the same, at less work per score. Its hash
 * is another, so its ledgers are not used.
 */
export const drawingEngine = (methodology: Methodology): Engine =>
  compile({
    ...methodology,
    checks: [],
    indicators: [],
    sections: methodology.sections.map((section) => ({
      ...section,
      subsections: section.subsections.map((subsection) => ({
        ...subsection,
        questions: subsection.questions.map(withoutAdvice),
      })),
    })),
  });
