import { checkMethodology } from '../checks/check-methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from '../testing/sample-document';
import { compile } from './engine';

const group = {
  id: 'g',
  code: 'G',
  text: text('Services?'),
  type: 'group',
  rowName: text('Service'),
  questions: [
    { id: 'g_name', code: 'G1', text: text('Name?'), type: 'text' },
    { id: 'g_on', code: 'G2', text: text('Online?'), type: 'yesNo', shownIf: "g_name == 'x'" },
  ],
} as QuestionInput;

const check = checkMethodology(
  sampleDocument({
    sections: [section('s', [yesNo('q'), yesNo('later', { shownIf: "q == 'yes'" }), group])],
  }),
);
const engine = compile((check as Extract<typeof check, { ok: true }>).methodology);
const codes = (id: string, value: unknown) =>
  engine.checkAnswer(id, { value: value as string }).map((p) => [p.code, p.row, p.column]);

describe('checkAnswer', () => {
  it('finds nothing wrong with an answer of its type', () => {
    expect(codes('q', 'yes')).toEqual([]);
    expect(codes('g', [{ g_name: 'x', g_on: 'no' }])).toEqual([]);
  });

  it('looks also at a question that is not shown', () => {
    expect(codes('later', 'perhaps')).toEqual([['wrongShape', undefined, undefined]]);
    expect(codes('g', [{ g_name: 'y', g_on: 7 }])).toEqual([['wrongShape', '0', 'g_on']]);
  });

  it('lets a row be unfinished', () => {
    expect(codes('g', [{ g_name: 'x' }, {}])).toEqual([]);
  });

  it('tells an unknown question, an unknown one in a row, and "does not apply" where that is not offered', () => {
    expect(codes('nobody', 'yes')).toEqual([['unknownQuestion', undefined, undefined]]);
    expect(codes('g', [{ other: 'x' }])).toEqual([['unknownColumn', '0', 'other']]);
    expect(engine.checkAnswer('q', { notApplicable: true }).map((p) => p.code)).toEqual([
      'notApplicableNotAllowed',
    ]);
  });

  it('never fails on a value that is no answer at all', () => {
    for (const value of [null, 7, [], {}, [[]], [null], 'x'.repeat(30_000)])
      expect(codes('g', value).length).toBeGreaterThan(0);
  });
});
