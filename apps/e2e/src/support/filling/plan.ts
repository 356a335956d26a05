import { readFileSync } from 'node:fs';
import { type Answers, checkMethodology, compile, type Engine, type Question } from '@briedums/methodology';
import { inRoot } from '../paths';
import { type Leaning, type RowShown, valueOf } from './value-of';

/** The methodology that journeys work with, as the file that an administrator imports. */
export const METHODOLOGY_FILE = inRoot('libs/methodology/data/pasvaldibas-2026.json');

let compiled: Engine | undefined;
export const municipalities = (): Engine => {
  if (compiled) return compiled;
  const check = checkMethodology(JSON.parse(readFileSync(METHODOLOGY_FILE, 'utf8')));
  if (!check.ok) throw new Error(`${METHODOLOGY_FILE} has errors`);
  return (compiled = compile(check.methodology));
};

/** What respondents are asked, in the order of the pages. */
export const ownQuestions = (engine: Engine): Question[] =>
  engine.methodology.sections
    .flatMap((section) => section.subsections)
    .flatMap((part) => part.questions)
    .filter((question) => question.source === 'self');

/** Answers to everything that is asked, given what was answered before: the same for the same leaning, always. */
export const plannedAnswers = (engine: Engine, leaning: Leaning): Answers => {
  const answers: Answers = {};
  const questions = ownQuestions(engine);
  const next = (): Question | undefined => {
    const { questions: shown } = engine.isVisible(answers);
    return questions.find((question) => shown[question.id] && !answers[question.id]);
  };
  for (let question = next(); question; question = next()) {
    const { id } = question;
    const rowShown: RowShown = (part, row) =>
      engine.isVisible({ ...answers, [id]: { value: [{ ...row, [part]: null }] } }).rows[id]?.[0]?.[part] ??
      true;
    answers[id] = { value: valueOf(question, leaning, questions.indexOf(question), rowShown) };
  }
  return answers;
};
