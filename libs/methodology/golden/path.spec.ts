import { checkMethodology, compile, pathFinder, type Answers } from '../src';
import {
  LIMITS,
  sampleDocument,
  section,
  text,
  yesNo,
  type QuestionInput,
} from '../src/testing/sample-document';

const five = Array.from({ length: 5 }, () => text('…'));

/** A path of the index of one section, each worked by hand; source: README, path. */
function pathOf(questions: QuestionInput[], answers: Record<string, unknown>, level?: number) {
  const checked = checkMethodology(sampleDocument({ sections: [section('s', questions)] }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const given = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }])) as Answers;
  expect(
    compile(checked.methodology)
      .checkAnswers(given)
      .filter(({ code }) => code !== 'required'),
  ).toEqual([]);
  return pathFinder(checked.methodology)(given, level === undefined ? {} : { level });
}
const points = (yes: string, more: object = {}) => ({ points: { yes, no: '0' }, ...more });
const steps = (path: ReturnType<typeof pathOf>) =>
  path.kind === 'found'
    ? path.ways.map((way) => [way.effort, way.score.exact, ...way.steps.map((step) => step.questionId)])
    : path.kind;

describe('golden paths', () => {
  it('two easy steps come before one hard one of the same worth', () => {
    // 0 of 8 to level 3 (51 rounded, 4.04 of 8): c alone costs 5; a and b give 5 of 8 for 1 + 2.
    const questions = [
      yesNo('a', points('2', { effort: 1 })),
      yesNo('b', points('3', { effort: 2 })),
      yesNo('c', points('3', { effort: 5 })),
    ];
    expect(steps(pathOf(questions, { a: 'no', b: 'no', c: 'no' }, 3))).toEqual([[3, '125/2', 'a', 'b']]);
  });

  it('of equal effort the way with fewer steps comes first', () => {
    // Of 9 points level 2 (21 rounded) needs 2: a and b together cost 2, c costs 2 alone.
    const questions = [
      yesNo('a', points('1', { effort: 1 })),
      yesNo('b', points('1', { effort: 1 })),
      yesNo('c', points('2', { effort: 2 })),
      yesNo('d', points('5', { effort: 5 })),
    ];
    const answers = { a: 'no', b: 'no', c: 'no', d: 'no' };
    expect(steps(pathOf(questions, answers, 2))).toEqual([[2, '200/9', 'c']]);
  });

  it('a question that opens another raises the maximum, too', () => {
    // a: 1 of 2 (50, level 2). gate gives nothing and opens deep, 6 of 6: 7 of 8 (level 4). Level 5 needs 91: not so.
    const questions = [
      yesNo('a', points('1')),
      yesNo('held', points('1', { source: 'expert' })),
      yesNo('gate', { points: undefined, effort: 1 }),
      yesNo('deep', points('6', { shownIf: "gate == 'yes'", effort: 2 })),
    ];
    const answers = { a: 'yes', gate: 'no' };
    expect(steps(pathOf(questions, answers, 4))).toEqual([[3, '175/2', 'deep', 'gate']]);
    expect(pathOf(questions, answers, 5)).toMatchObject({
      kind: 'unreachable',
      reason: 'points',
      best: { exact: '175/2' },
      needed: '181/2',
      held: [{ source: 'expert', points: '1', questions: ['held'] }],
    });
  });

  it('a gate is not closed to be rid of what is missing', () => {
    // Closing gate would hide deep (0 of 6) and leave 1 of 1; that is no improvement, answering deep is.
    const questions = [
      yesNo('a', points('1')),
      yesNo('gate', { points: undefined, effort: 1 }),
      yesNo('deep', points('6', { shownIf: "gate == 'yes'", effort: 5 })),
    ];
    const answers = { a: 'yes', gate: 'yes', deep: 'no' };
    expect(steps(pathOf(questions, answers, 5))).toEqual([[5, '100', 'deep']]);
  });

  it('a hidden question of a row that counts zero is no step: nobody can answer it', () => {
    // One row: u 0 of 1, v hidden as 0 of 3. Group 0 of 4. u gives 1/4 of it: 1 of 5 (20, level 1). q gives 1: 2 of 5 together.
    const hidden = { effort: 1, shownIf: "notApplicable('w')", policy: { hidden: 'zero' } };
    const rows = [yesNo('u', points('1', { effort: 2 })), yesNo('v', points('3', hidden))];
    const group = yesNo('g', { type: 'group', rowName: text('row'), points: '4', questions: rows });
    const w = yesNo('w', { points: undefined, policy: { notApplicable: 'excluded' } });
    const questions = [yesNo('q', points('1', { effort: 3 })), w, group];
    expect(steps(pathOf(questions, { q: 'no', g: [{ u: 'no' }] }, 1))).toEqual([[2, '20', 'g']]);
    expect(steps(pathOf(questions, { q: 'no', g: [{ u: 'no' }] }, 2))).toEqual([[5, '40', 'g', 'q']]);
  });

  it('a number has its band to reach', () => {
    const bands = [
      { from: '0', to: '50', points: '0' },
      { from: '50', points: '2' },
    ];
    const path = pathOf([yesNo('n', { type: 'number', bands })], { n: '12' }, 2);
    expect(path).toMatchObject({
      ways: [{ steps: [{ to: { value: '50' }, reach: { rule: 'atLeast', value: '50' } }] }],
    });
  });

  it('a way that leaves too few sections is none, and that is said', () => {
    // a: 0 of 1. t has only tq (0 of 1, an expert's), which a hides: then s alone is left, 100, but two sections must count.
    const document = sampleDocument({
      index: { limits: LIMITS, minScoredSections: 2, descriptors: five },
      sections: [
        section('s', [yesNo('a', points('1'))]),
        section('t', [yesNo('tq', points('1', { source: 'expert', shownIf: "a != 'yes'" }))]),
      ],
    });
    const checked = checkMethodology(document);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const answers: Answers = { a: { value: 'no' }, tq: { value: 'no' } };
    expect(pathFinder(checked.methodology)(answers, { level: 4 })).toMatchObject({
      kind: 'unreachable',
      reason: 'tooFewSections',
      best: { exact: '0' },
      held: [{ source: 'self' }, { source: 'expert' }],
    });
    const one = { ...checked.methodology, index: { ...checked.methodology.index, minScoredSections: 1 } };
    expect(steps(pathFinder(one)(answers, { level: 4 }))).toEqual([[3, '100', 'a']]);
  });
});
