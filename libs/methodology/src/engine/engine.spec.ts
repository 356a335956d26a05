import { checkMethodology } from '../checks/check-methodology';
import type { Answers } from '../schema/answers';
import { everyType } from '../testing/every-type';
import { text } from '../testing/sample-document';
import { compile } from './engine';

describe('an engine of every type', () => {
  const checked = checkMethodology(everyType());
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const engine = compile(checked.methodology);
  const answers: Answers = {
    first: { value: 'yes' },
    kind: { value: 'high' },
    ways: { value: ['a', 'b', 'c'] },
    people: { value: '4' },
    services: {
      value: [
        { service: 'one', online: 'yes', uses: '9' },
        { service: 'two', online: 'no', uses: '99' },
      ],
    },
  };

  it('shows a data check at its questions, in its own words', () => {
    expect(engine.checkAnswers(answers).filter((problem) => problem.code === 'dataCheck')).toEqual([
      {
        questionId: 'people',
        questions: ['people', 'ways'],
        code: 'dataCheck',
        checkId: 'odd',
        severity: 'warning',
        message: text('Odd.'),
        params: {},
      },
    ]);
    expect(
      engine.checkAnswers({ ...answers, people: { value: '5' } }).some((p) => p.code === 'dataCheck'),
    ).toBe(false);
  });

  it('says what is shown, also in every row', () => {
    const { sections, questions, rows } = engine.isVisible(answers);
    expect(sections).toEqual({ choices: true, figures: true, rows: true });
    expect([questions['ways'], questions['part']]).toEqual([true, true]);
    expect(rows).toEqual({
      services: [
        { service: true, online: true, uses: true, extras: true },
        { service: true, online: true, uses: false, extras: false },
      ],
    });
    const low = engine.isVisible({ ...answers, kind: { value: 'low' } });
    expect([low.sections['rows'], low.questions['services'], low.rows]).toEqual([
      false,
      false,
      { services: [] },
    ]);
  });

  it('counts progress over visible questions', () => {
    const { sections, ...all } = engine.progress(answers);
    expect(
      sections.map(({ sectionId, applies, applicable, answered }) => [
        sectionId,
        applies,
        applicable,
        answered,
      ]),
    ).toEqual([
      ['choices', true, 4, 3],
      ['figures', true, 8, 1],
      ['rows', true, 1, 1],
    ]);
    expect(all).toEqual({ applicable: 13, answered: 5, required: 13, requiredAnswered: 5 });
    expect(engine.progress(answers, { sources: ['automatic'] })).toMatchObject({
      applicable: 1,
      answered: 0,
    });
  });

  it('gives advice for the rows that fall short, and only while its condition holds', () => {
    const advice = engine.score(answers).recommendations.filter((item) => item.group);
    expect(advice.map(({ questionId, group }) => [questionId, group?.rows])).toEqual([
      ['online', [1]],
      ['uses', [0]],
    ]);
  });

  it('opens every number in the ledger', () => {
    const result = engine.score(answers);
    const ledger = JSON.parse(result.ledger) as Record<string, Record<string, unknown>>;
    expect(Object.keys(ledger)).toEqual([
      'answersHash',
      'format',
      'index',
      'indicators',
      'methodology',
      'questions',
      'sections',
    ]);
    expect(ledger['methodology']).toEqual({ id: 'sample', version: '1', hash: engine.hash });
    expect(ledger['answersHash']).toBe(result.answersHash);
    expect(ledger['questions']?.['kind']).toMatchObject({
      answer: { value: 'high' },
      points: '4',
      max: '4',
      counted: true,
    });
    expect(ledger['questions']?.['words']).not.toHaveProperty('answer');
  });

  it('throws for a version that was not checked', () => {
    const bad = {
      ...checked.methodology,
      indicators: [{ id: 'i', name: text('i'), kind: 'text' as const, expression: 'nobody' }],
    };
    expect(() => compile(bad)).toThrow('nobody');
  });
});
