import type { Question, Section } from '@briedums/methodology';
import type { Texts } from '@briedums/web';
import { questionColumns, questionLines } from './question-file';

const texts = {
  t: (key: string, params: object = {}) => [key, ...Object.values(params)].filter(Boolean).join(' '),
  of: (text: { lv: string }) => text.lv,
  language: () => 'lv',
} as unknown as Texts;
const section = { id: 'com', code: 'COM', name: { lv: 'Saziņa' } } as unknown as Section;
const question = (code: string, more: object) =>
  ({ id: code, code, text: { lv: `${code}?` }, source: 'self', ...more }) as unknown as Question;

/** Section, code, and then the last five cells: the most points, answer, criterion and points. */
function cellsOf(...questions: Question[]) {
  const subsections = [{ subsection: {} as Section['subsections'][number], questions }];
  const lines = questionLines([{ section, questions: 1, scored: 1, subsections }], texts);
  const columns = questionColumns((id) => (id === 'A' ? '2' : null), texts);
  return lines.map((line) => columns.map((column) => column.value(line)));
}

describe('the questions of a version as a file', () => {
  it('give every choice with its criterion and its points', () => {
    const options = [
      { id: 'x', text: { lv: 'Pirmā' }, criteria: { lv: 'Ir kārtība' }, points: '2' },
      { id: 'y', text: { lv: 'Otrā' } },
    ];
    const asked = ['COM Saziņa', 'A', 'A?', 'methodologies.type.single', 'methodologies.source.self', '2'];
    expect(cellsOf(question('A', { type: 'single', options }))).toEqual([
      [...asked, 'Pirmā', 'Ir kārtība', '2'],
      [...asked, 'Otrā', null, '0'],
    ]);
  });

  it('give the bands of a number and the rules of a combination as the page says them', () => {
    const bands = [{ from: '0.5', to: '10', points: '1' }];
    const number = question('B', { type: 'number', bands });
    const table = question('C', {
      type: 'choiceTable',
      combination: { rules: [{ when: 'a > 1', points: '3' }] },
    });
    expect(
      cellsOf(number, { ...table, options: [] } as unknown as Question).map((cells) => cells.slice(5)),
    ).toEqual([
      [null, 'methodologies.bands.fromTo 0,5 10', null, '1'],
      [null, 'a > 1', null, '3'],
    ]);
  });

  it('have a line for a question without points, and for those that a group repeats', () => {
    const row = question('D-1', { type: 'text' });
    const group = question('D', { type: 'group', source: 'expert', questions: [row] });
    expect(cellsOf(group).map((cells) => [cells[1], cells[4], cells[6]])).toEqual([
      ['D', 'methodologies.source.expert', null],
      ['D-1', 'methodologies.source.expert', null],
    ]);
  });
});
