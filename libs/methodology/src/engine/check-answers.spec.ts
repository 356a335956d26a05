import { checkMethodology } from '../checks/check-methodology';
import type { Engine } from '../result';
import type { ProblemCode } from '../problem';
import type { Answers } from '../schema/answers';
import { sampleDocument, section, text, yesNo, type QuestionInput } from '../testing/sample-document';
import { ANSWER_PROBLEMS } from '../texts/answer-problems';
import { compile } from './engine';

function engineOf(...questions: QuestionInput[]): Engine {
  const checked = checkMethodology(
    sampleDocument({ sections: [section('s', [yesNo('z', { required: false }), ...questions])] }),
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return compile(checked.methodology);
}
const plain = (type: string, more: object): QuestionInput =>
  yesNo('q', { type, recommendations: [], ...more });
const lines = (...ids: string[]) => ids.map((id) => ({ id, text: text(id) }));
const options = [...lines('a', 'b'), { id: 'none', text: text('none'), exclusive: true }];
const sums = [{ total: 'all', parts: ['x', 'y'] }];
const table = plain('numberTable', { rows: lines('r'), columns: lines('all', 'x', 'y'), sums });
const group = plain('group', {
  rowName: text('Row'),
  minRows: 2,
  maxRows: 3,
  key: 'name',
  questions: [
    yesNo('name', { type: 'text', recommendations: [] }),
    yesNo('on', { points: undefined, recommendations: [], shownIf: "name != 'hidden'" }),
  ],
});
const row = (name: string) => ({ name, on: 'yes' });

type Case = [
  what: string,
  question: QuestionInput,
  value: unknown,
  code: ProblemCode,
  place?: { row?: string; column?: string },
];
const cases: Case[] = [
  ['another shape', plain('number', {}), 5, 'wrongShape'],
  ['a date that does not exist', plain('date', {}), '2026-02-30', 'wrongShape'],
  ['an address that is no web address', plain('url', {}), 'javascript:alert(1)', 'wrongShape'],
  ['an unknown option', plain('single', { options: lines('a', 'b') }), 'c', 'unknownOption'],
  ['an unknown tick', plain('multiple', { options }), ['c'], 'unknownOption'],
  ['a tick beside an exclusive one', plain('multiple', { options }), ['none', 'a'], 'exclusiveOption'],
  ['a tick given twice', plain('multiple', { options }), ['a', 'a'], 'repeatedOption'],
  ['too many digits', plain('number', { decimals: 1 }), '1.25', 'tooManyDecimals'],
  [
    'a share that is not counted',
    plain('share', { part: text('p'), whole: text('w') }),
    { part: '0.5', whole: '1' },
    'tooManyDecimals',
  ],
  ['a number below the minimum', plain('number', { min: '0' }), '-1', 'tooSmall'],
  ['a number above the maximum', plain('automatic', { max: '100' }), '101', 'tooLarge'],
  ['a day too early', plain('date', { min: '2026-01-01' }), '2025-12-31', 'tooSmall'],
  ['a day too late', plain('date', { max: '2026-01-01' }), '2026-01-02', 'tooLarge'],
  [
    'a part above the whole',
    plain('share', { part: text('p'), whole: text('w') }),
    { part: '2', whole: '1' },
    'partAboveWhole',
  ],
  [
    'an unknown row',
    plain('choiceTable', { required: false, rows: lines('r'), options: lines('a', 'b') }),
    { x: 'a' },
    'unknownRow',
    { row: 'x' },
  ],
  [
    'an unknown option in a row',
    plain('choiceTable', { rows: lines('r'), options: lines('a', 'b') }),
    { r: 'c' },
    'unknownOption',
    { row: 'r' },
  ],
  [
    'a table of choices with a gap',
    plain('choiceTable', { rows: lines('r', 't'), options: lines('a', 'b') }),
    { r: 'a' },
    'incomplete',
  ],
  [
    'an unknown column',
    plain('numberTable', { rows: lines('r'), columns: lines('c') }),
    { r: { c: '1', x: '1' } },
    'unknownColumn',
    { row: 'r', column: 'x' },
  ],
  [
    'an unknown row of numbers',
    plain('numberTable', { rows: lines('r'), columns: lines('c') }),
    { r: { c: '1' }, x: {} },
    'unknownRow',
    { row: 'x' },
  ],
  ['a table of numbers with a gap', table, { r: { all: '1' } }, 'incomplete'],
  [
    'parts that do not add up',
    table,
    { r: { all: '5', x: '2', y: '2' } },
    'sum',
    { row: 'r', column: 'all' },
  ],
  ['a text that is too long', plain('text', { maxLength: 3 }), 'abcd', 'tooLong'],
  [
    'too many files',
    plain('file', { maxFiles: 1 }),
    ['3fa85f64-5717-4562-b3fc-2c963f66afa6', '3fa85f64-5717-4562-b3fc-2c963f66afa7'],
    'tooManyFiles',
  ],
  ['too few rows', group, [row('a')], 'tooFewRows'],
  ['too many rows', group, ['a', 'b', 'c', 'd'].map(row), 'tooManyRows'],
  ['a repeated key', group, [row('a'), row('a')], 'repeatedKey', { row: '1', column: 'name' }],
  [
    'an unanswered question of a row',
    group,
    [row('a'), { name: 'b' }],
    'required',
    { row: '1', column: 'on' },
  ],
  [
    'a bad value in a row',
    group,
    [row('a'), { name: 'b', on: 'maybe' }],
    'wrongShape',
    { row: '1', column: 'on' },
  ],
];

describe('checking answers', () => {
  it.each(cases)('finds %s', (_what, ...rest) => {
    const [question, value, code, place] = rest;
    const problems = engineOf(question).checkAnswers({ q: { value } } as Answers);
    expect(problems).toEqual([expect.objectContaining({ questionId: 'q', code, ...place })]);
    expect(problems[0]?.message['lv']).toMatch(/^\p{Lu}.*\.$/u);
    expect(problems[0]?.message['en']).not.toMatch(/\{|undefined/);
  });

  it('writes quantities in its sentences as each language does', () => {
    const answers = { q: { value: { r: { all: '18077', x: '16000.5', y: '0.5' } } } };
    const [sum] = engineOf(table)
      .checkAnswers(answers)
      .filter((p) => p.code === 'sum');
    expect(sum?.message['lv']).toContain('(16\u00a0001) nesaskan ar kopskaitu (18\u00a0077)');
    expect(sum?.message['en']).toContain('16,001');
  });

  it('asks for required answers of visible questions only', () => {
    const engine = engineOf(
      yesNo('a'),
      yesNo('b', { shownIf: "a == 'yes'" }),
      yesNo('c', { required: false }),
    );
    const codes = (answers: Answers) =>
      engine.checkAnswers(answers).map(({ questionId, code }) => `${questionId} ${code}`);
    expect(codes({})).toEqual(['a required']);
    expect(codes({ a: { value: 'yes' } })).toEqual(['b required']);
    expect(codes({ a: { value: 'no' }, b: { value: 'nonsense' } })).toEqual([]);
  });

  it('finds "does not apply" where it is not offered, and unknown questions', () => {
    const problems = engineOf(yesNo('q')).checkAnswers({ q: { notApplicable: true }, ghost: { value: 1 } });
    expect(problems.map(({ code, questionId }) => [code, questionId])).toEqual([
      ['unknownQuestion', 'ghost'],
      ['notApplicableNotAllowed', 'q'],
    ]);
  });

  it('does not ask for a question of a row that is hidden in that row', () => {
    expect(engineOf(group).checkAnswers({ q: { value: [row('a'), { name: 'hidden' }] } })).toEqual([]);
  });

  it('keeps to the wanted sources', () => {
    const engine = engineOf(yesNo('a'), yesNo('b', { source: 'expert' }));
    const asked = (sources: ('self' | 'expert' | 'automatic')[]) =>
      engine.checkAnswers({}, { sources }).map((p) => p.questionId);
    expect([asked(['self']), asked(['expert']), asked(['automatic'])]).toEqual([['a'], ['b'], []]);
  });

  it('has a case for every code', () => {
    const elsewhere = ['notApplicableNotAllowed', 'unknownQuestion'];
    const covered = [...cases.map(([, , , code]) => code), ...elsewhere];
    expect(Object.keys(ANSWER_PROBLEMS).filter((code) => !covered.includes(code))).toEqual([]);
  });
});
