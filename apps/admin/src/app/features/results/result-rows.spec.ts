import type { MethodView, ResultRow, ScoreView } from '@briedums/domain';
import { resultCsvColumns, resultSortValue } from './result-rows';

const score = (exact: string, level: number): ScoreView => ({ exact, decimal: '60.5', rounded: '61', level });
const row = {
  institution: 'Ādažu novads',
  group: null,
  rank: 3,
  index: score('121/2', 3),
  sections: { com: score('60', 2), od: null },
} as unknown as ResultRow;

describe('the rows of results', () => {
  it('sort by exact scores, so that equal roundings keep their order', () => {
    expect(resultSortValue(row, 'index')).toBe(60.5);
    expect(resultSortValue(row, 's-com')).toBe(60);
    expect(resultSortValue(row, 'rank')).toBe(3);
    expect(resultSortValue(row, 'level')).toBe(3);
    expect(resultSortValue(row, 'name')).toBe('Ādažu novads');
  });

  it('give no value to a section without a score', () => {
    expect(resultSortValue(row, 's-od')).toBeNull();
    expect(resultSortValue({ ...row, index: null }, 'level')).toBeNull();
  });

  it('export one decimal and the level of the index and of every section', () => {
    const method = {
      sections: [
        { id: 'com', code: 'COM' },
        { id: 'od', code: 'OD' },
      ],
    } as MethodView;
    const cells = resultCsvColumns(method, (key) => key).map((c) => [c.name, c.value(row)]);
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
