import { problemPlace } from './problem-place';

const document = {
  levels: [{ number: 0, code: 'L0' }],
  sections: [
    {
      code: 'COM',
      subsections: [
        {
          id: 'web',
          questions: [
            { code: 'COM-01', options: [{ id: 'a' }] },
            { code: 'COM-02', questions: [{ code: 'COM-02-URL', text: {} }] },
          ],
        },
      ],
    },
  ],
  checks: [{ id: 'total', when: 'x' }],
};

describe('problemPlace', () => {
  it('names the question that a place inside it belongs to', () => {
    const place = problemPlace(document, '/sections/0/subsections/0/questions/0/options/0/points');
    expect(place).toEqual({ name: 'COM-01', question: 'COM-01' });
  });

  it('names the question of a row, and leads to its group', () => {
    const place = problemPlace(document, '/sections/0/subsections/0/questions/1/questions/0/text/en');
    expect(place).toEqual({ name: 'COM-02-URL', question: 'COM-02' });
  });

  it('names a section, a level and a data check', () => {
    expect(problemPlace(document, '/sections/0/scoring/weight')).toEqual({ name: 'COM', question: null });
    expect(problemPlace(document, '/levels/0/name')).toEqual({ name: 'L0', question: null });
    expect(problemPlace(document, '/checks/0/when')).toEqual({ name: 'total', question: null });
  });

  it('goes as far as a broken document lets it', () => {
    expect(problemPlace(document, '/sections/0/subsections/7/questions')).toEqual({
      name: 'COM',
      question: null,
    });
    expect(problemPlace({ sections: 'none' }, '/sections/0/code')).toEqual({ name: '', question: null });
    expect(problemPlace(null, '')).toEqual({ name: '', question: null });
  });
});
