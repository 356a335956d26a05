import type { MethodView, ResultRow, ScoreView } from '@briedums/domain';
import { resultColumns } from './result-rows';

const score = (exact: string, level: number): ScoreView => ({ exact, decimal: '60.5', rounded: '61', level });
const row = {
  institution: 'Ādažu novads',
  group: null,
  rank: 3,
  index: score('121/2', 3),
  sections: { com: score('60', 2), od: null },
} as unknown as ResultRow;

const method = {
  sections: [
    { id: 'com', code: 'COM' },
    { id: 'od', code: 'OD' },
  ],
} as MethodView;
const columns = resultColumns(method, (key) => key);
const orderOf = (of: ResultRow, key: string) => {
  const column = columns.find((c) => c.key === key);
  return column?.order ? column.order(of) : column?.value(of);
};

describe('the rows of results', () => {
  it('are ordered by exact scores, so that equal roundings keep their order', () => {
    expect(orderOf(row, 'index')).toBe(60.5);
    expect(orderOf(row, 's-com')).toBe(60);
    expect(orderOf(row, 'rank')).toBe(3);
    expect(orderOf(row, 'level')).toBe(3);
    expect(orderOf(row, 'name')).toBe('Ādažu novads');
  });

  it('give no value to a section without a score', () => {
    expect(orderOf(row, 's-od')).toBeNull();
    expect(orderOf({ ...row, index: null }, 'level')).toBeNull();
  });

  it('export one decimal and the level of the index and of every section', () => {
    const cells = columns.map((c) => [c.name, c.value(row)]);
    expect(Object.fromEntries(cells)).toMatchObject({
      'columns.index': '60.5',
      'columns.level': 3,
      COM: '60.5',
      'COM columns.level': 2,
      OD: null,
      'OD columns.level': null,
    });
  });
});
