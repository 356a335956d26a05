import type { Answer, Answers } from '../../schema/answers';
import type { Question } from '../../schema/question';
import { OPTIONS } from '../../testing/random-questions';

const subsets = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]).slice(1);

/**
 * Every way in which a question of `random-versions` can stand, as far as its points and what hangs on it can tell: without
 * an answer, "does not apply" where offered, and a value of each kind. Of groups one row, and two rows that differ.
 */
export function standingsOf(question: Question): (Answer | null)[] {
  const values = valuesOf(question).map((value) => ({ value }) as Answer);
  const other: Answer[] = question.policy.notApplicable === 'notAllowed' ? [] : [{ notApplicable: true }];
  return [null, ...other, ...values];
}

function valuesOf({ id, type }: Question): unknown[] {
  switch (type) {
    case 'yesNo':
      return ['yes', 'no'];
    case 'single':
      return OPTIONS;
    case 'multiple':
      return [...subsets(OPTIONS.slice(0, 3)), ['none']];
    case 'number':
      // On both sides of the band at 5 and of the condition "above 3".
      return ['0', '4', '9'];
    case 'share':
      // On both sides of the band at 50 % and of the condition at 30 %; a whole of 0 is no share.
      return ['0', '4', '8'].map((part) => ({ part, whole: '10' })).concat({ part: '0', whole: '0' });
    case 'choiceTable':
      return OPTIONS.flatMap((r1) => [{ r1 }, ...OPTIONS.map((r2) => ({ r1, r2 }))]);
    case 'numberTable':
      return ['1', '9'].map((c1) => ({ r1: { c1 } }));
    case 'group':
      return [{}, on('yes', '0'), on('yes', '9'), on('no', '9')]
        .map((cells) => [row(id, cells)])
        .concat([both(id)]);
    default:
      return ['words'];
  }
}

const on = (value: string, amount: string) => ({ on: value, amount });
const row = (id: string, cells: object): object =>
  Object.fromEntries(Object.entries(cells).map(([name, value]) => [`${id}_${name}`, value]));
const both = (id: string): object[] => [row(id, on('yes', '9')), row(id, { on: 'no', ticks: ['a', 'b'] })];

/** How many sets of answers `everySet` gives. */
export const countOf = (questions: readonly Question[]): number =>
  questions.reduce((product, question) => product * standingsOf(question).length, 1);

/** Every combination of standings, added to what is known. */
export function everySet(questions: readonly Question[], known: Answers): Answers[] {
  return questions.reduce<Answers[]>(
    (all, question) =>
      all.flatMap((answers) =>
        standingsOf(question).map((answer) => (answer ? { ...answers, [question.id]: answer } : answers)),
      ),
    [known],
  );
}
