import type { Engine } from '../result';
import type { Methodology } from '../schema/methodology';
import { score } from '../score/score';
import { build } from './build';
import { checkAnswer } from './check-answer';
import { checkAnswers } from './check-answers';
import { progress, visibility } from './progress';

/**
 * Makes a version that passed `checkMethodology` ready for any number of answers: expressions are compiled and points parsed
 * once. Throws for a version with a broken expression or questions that wait for each other.
 */
export function compile(methodology: Methodology): Engine {
  const compiled = build(methodology);
  return {
    methodology,
    hash: compiled.hash,
    isVisible: (answers) => visibility(compiled, answers),
    checkAnswers: (answers, filter) => checkAnswers(compiled, answers, filter),
    checkAnswer: (questionId, answer) => checkAnswer(compiled, questionId, answer),
    progress: (answers, filter) => progress(compiled, answers, filter),
    score: (answers) => score(compiled, answers),
  };
}
