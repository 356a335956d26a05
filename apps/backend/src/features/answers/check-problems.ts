import type { CheckProblem } from '@briedums/domain';
import type { Engine, Problem, ProblemCode, Question } from '@briedums/methodology';

/** Codes of answers that can never be an answer to the question; every other is kept as the person gave it. */
const MALFORMED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'wrongShape',
  'unknownQuestion',
  'unknownOption',
  'unknownRow',
  'unknownColumn',
  'repeatedOption',
  'notApplicableNotAllowed',
]);

export const malformed = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ code }) => MALFORMED.has(code));

interface Place {
  question: Question;
  sectionId: string;
}

const places = new WeakMap<Engine, ReadonlyMap<string, Place>>();
const placesOf = (engine: Engine): ReadonlyMap<string, Place> => {
  const known = places.get(engine);
  if (known) return known;
  const made = new Map(
    engine.methodology.sections.flatMap(({ id: sectionId, subsections }) =>
      subsections.flatMap(({ questions }) =>
        questions.map((question) => [question.id, { question, sectionId }] as const),
      ),
    ),
  );
  places.set(engine, made);
  return made;
};

export const questionOf = (engine: Engine, questionId: string): Question | undefined =>
  placesOf(engine).get(questionId)?.question;

const keyOf = ({ questionId, row, column, code, checkId }: Problem): string =>
  [questionId, row ?? '', column ?? '', checkId ?? code].join(':');

/** Problems as the wire knows them; a key names the same problem for as long as it lasts. */
export const toCheckProblems = (engine: Engine, problems: readonly Problem[]): CheckProblem[] =>
  problems.map((problem) => {
    const place = placesOf(engine).get(problem.questionId);
    const lv = problem.message['lv'] ?? Object.values(problem.message)[0] ?? '';
    return {
      key: keyOf(problem),
      questionId: problem.questionId,
      sectionId: place?.sectionId ?? engine.methodology.sections[0]?.id ?? '',
      // Only a group's rows have numbers; a table's row is in the sentence.
      row: place?.question.type === 'group' && problem.row !== undefined ? Number(problem.row) : null,
      code: problem.code,
      severity: problem.severity,
      message: { lv, en: problem.message['en'] ?? lv },
    };
  });

/** What stands in the way of submitting: the institution's own questions only. */
export const submissionProblems = (
  engine: Engine,
  answers: Parameters<Engine['checkAnswers']>[0],
): CheckProblem[] => toCheckProblems(engine, engine.checkAnswers(answers, { sources: ['self'] }));
