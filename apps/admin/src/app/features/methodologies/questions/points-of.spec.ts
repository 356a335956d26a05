import type { Question } from '@briedums/methodology';
import { bandsOf, choicesOf, linesOf, rulesOf } from './points-of';

const question = (more: object) =>
  ({ id: 'a', code: 'A', text: { lv: 'A' }, ...more }) as unknown as Question;
const [first, second] = [{ lv: 'Pirmā' }, { lv: 'Otrā' }];

describe('what gives points', () => {
  it('shows yes and no as two choices', () => {
    const choices = choicesOf(question({ type: 'yesNo', points: { yes: '2', no: '0' } }));
    expect(choices.map((c) => [c.id, c.points])).toEqual([
      ['yes', '2'],
      ['no', '0'],
    ]);
  });

  it('counts an option without points as 0 where another has some, and as unscored where none has', () => {
    const options = [
      { id: 'x', text: first, points: '1.5' },
      { id: 'y', text: second, exclusive: true },
    ];
    expect(choicesOf(question({ type: 'multiple', options })).map((c) => c.points)).toEqual(['1.5', '0']);
    const bare = options.map(({ id, text }) => ({ id, text }));
    expect(choicesOf(question({ type: 'single', options: bare })).map((c) => c.points)).toEqual([null, null]);
  });

  it('says which option excludes the others', () => {
    const options = [
      { id: 'x', text: first },
      { id: 'none', text: second, exclusive: true },
    ];
    expect(choicesOf(question({ type: 'multiple', options })).map((c) => c.exclusive)).toEqual([false, true]);
  });

  it('gives nothing for a question that has no choices, bands or rules', () => {
    const text = question({ type: 'text' });
    expect([choicesOf(text), bandsOf(text), rulesOf(text)]).toEqual([[], [], []]);
  });

  it('names the rows and columns of a table, and the counts of a share', () => {
    const table = question({
      type: 'numberTable',
      rows: [{ id: 'r', text: first }],
      columns: [{ id: 'c', text: second }],
    });
    expect(linesOf(table)).toEqual({ rows: [first], columns: [second] });
    expect(linesOf(question({ type: 'share', part: first, whole: second }))).toEqual({
      rows: [first, second],
      columns: [],
    });
  });
});
