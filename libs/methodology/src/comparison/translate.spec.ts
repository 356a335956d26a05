import { checkMethodology } from '../checks/check-methodology';
import type { Answers } from '../schema/answers';
import type { Methodology } from '../schema/methodology';
import { sampleDocument, section, text, yesNo, type QuestionInput } from '../testing/sample-document';
import { linkVersions, type Link } from './links';
import { translateAnswers } from './translate';

function load(questions: QuestionInput[]): Methodology {
  const checked = checkMethodology(
    sampleDocument({ sections: [section('s', [...questions, yesNo('other')])] }),
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}
const options = (...ids: string[]) =>
  ids.map((id) => ({ id, text: text(id), points: '1', ...(id === 'none' && { exclusive: true }) }));
const multiple = (id: string, ...ids: string[]) => yesNo(id, { type: 'multiple', options: options(...ids) });
const single = (id: string, ...ids: string[]) => yesNo(id, { type: 'single', options: options(...ids) });
const number = (id: string) =>
  yesNo(id, { type: 'number', bands: [{ from: '1', points: '1' }], decimals: 2 });
const share = (id: string) =>
  yesNo(id, { type: 'share', part: text('p'), whole: text('w'), bands: [{ from: '50', points: '1' }] });
const grid = (id: string, ...rows: string[]) =>
  yesNo(id, {
    type: 'choiceTable',
    rows: rows.map((row) => ({ id: row, text: text(row) })),
    options: options('a', 'b'),
  });

const given = (values: Record<string, unknown>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) as Answers;

function carried(
  from: QuestionInput[],
  to: QuestionInput[],
  link: Partial<Link>,
  values: Record<string, unknown>,
) {
  const ids = (questions: QuestionInput[]) => questions.map(({ id }) => id);
  const whole: Link = { kind: 'rescaled', from: ids(from), to: ids(to), ...link };
  const linkage = linkVersions(load(from), load(to), [whole]);
  if (linkage.refused.length > 0) return linkage.refused[0]!.reason;
  const { answers, lost } = translateAnswers(linkage, given(values));
  return lost.length > 0 ? lost.map(({ reason }) => reason) : answers;
}

describe('translateAnswers', () => {
  it('passes each part of a split question the options that it has', () => {
    const to = [multiple('q', 'a', 'b'), multiple('r', 'c', 'd')];
    const from = [multiple('p', 'a', 'b', 'x')];
    const link = { kind: 'split' as const, options: { x: 'c' } };
    expect(carried(from, to, link, { p: ['a', 'x'] })).toEqual(given({ q: ['a'], r: ['c'] }));
    expect(carried(from, to, link, { p: ['b'] })).toEqual(given({ q: ['b'] }));
  });

  it('unites merged choices, and "none of these" gives way', () => {
    const from = [multiple('p', 'a', 'none'), multiple('r', 'b', 'none')];
    const to = [multiple('q', 'a', 'b', 'none')];
    expect(carried(from, to, { kind: 'merged' }, { p: ['none'], r: ['b'] })).toEqual(given({ q: ['b'] }));
    expect(carried(from, to, { kind: 'merged' }, { p: ['none'], r: ['none'] })).toEqual(
      given({ q: ['none'] }),
    );
  });

  it('adds up merged numbers and shares, exactly', () => {
    const numbers = [number('a'), number('b')];
    expect(carried(numbers, [number('q')], { kind: 'merged' }, { a: '0.1', b: '0.2' })).toEqual(
      given({ q: '0.3' }),
    );
    const counts = { a: { part: '1', whole: '4' }, b: { part: '2', whole: '6' } };
    const sum = given({ q: { part: '3', whole: '10' } });
    expect(carried([share('a'), share('b')], [share('q')], { kind: 'merged' }, counts)).toEqual(sum);
  });

  it('carries choices between types: one tick for an option, an option for one tick, none for two', () => {
    expect(carried([single('p', 'a', 'b')], [multiple('q', 'a', 'b')], {}, { p: 'a' })).toEqual(
      given({ q: ['a'] }),
    );
    expect(carried([multiple('p', 'a', 'b')], [single('q', 'a', 'b')], {}, { p: ['b'] })).toEqual(
      given({ q: 'b' }),
    );
    expect(carried([multiple('p', 'a', 'b')], [single('q', 'a', 'b')], {}, { p: ['a', 'b'] })).toEqual([
      'ambiguous',
    ]);
  });

  it('keeps the rows that the new table still has, with options through the map', () => {
    const link = { options: { a: 'b' } };
    expect(carried([grid('p', 'x', 'y')], [grid('q', 'y')], link, { p: { x: 'a', y: 'a' } })).toEqual(
      given({ q: { y: 'b' } }),
    );
  });

  it('keeps a table without any row filled in an answer: it counts zero, whatever is declared for the unanswered', () => {
    const cells = {
      type: 'numberTable',
      rows: [{ id: 'r', text: text('r') }],
      columns: [{ id: 'c', text: text('c') }],
    };
    const table = yesNo('t', { ...cells, recommendations: [] });
    const version = load([grid('g', 'r1'), table]);
    const links: Link[] = ['g', 't'].map((id) => ({ kind: 'same', from: [id], to: [id] }));
    const answers = given({ g: {}, t: {} });
    expect(translateAnswers(linkVersions(version, version, links), answers).answers).toEqual(answers);
  });

  it('leaves unanswered what was unanswered or could not be read', () => {
    expect(carried([yesNo('p')], [yesNo('q')], {}, {})).toEqual({});
    expect(carried([yesNo('p')], [yesNo('q')], {}, { p: 'perhaps' })).toEqual({});
  });

  it('names an option and a value that have no counterpart', () => {
    expect(carried([single('p', 'a', 'z')], [single('q', 'a', 'b')], {}, { p: 'z' })).toEqual(['option']);
    const small = yesNo('q', { type: 'number', bands: [{ from: '1', points: '1' }], max: '5', min: '0' });
    expect(carried([number('p')], [small], {}, { p: '7' })).toEqual(['value']);
  });

  it.each<[string, QuestionInput[], QuestionInput[], Partial<Link>, string]>([
    ['types that carry nothing', [number('p')], [yesNo('q')], {}, 'types'],
    ['a number split in two', [number('p')], [number('q'), number('r')], { kind: 'split' }, 'types'],
    ['an unknown old question', [yesNo('p')], [yesNo('q')], { from: ['zz'] }, 'unknownOldQuestion'],
    ['an unknown new question', [yesNo('p')], [yesNo('q')], { to: ['zz'] }, 'unknownQuestion'],
    ['a question linked twice', [yesNo('p')], [yesNo('q')], { from: ['p', 'p'] }, 'linkedTwice'],
    ['two to two', [yesNo('p'), yesNo('o')], [yesNo('q'), yesNo('r')], {}, 'shape'],
  ])('refuses %s', (_what, from, to, link, reason) => {
    expect(carried(from, to, link, {})).toBe(reason);
  });
});
