import type { Distribution, ResultTable } from '@briedums/domain';
import type { Texts } from '@briedums/web';
import { overviewColumns, overviewRows } from './overview-rows';

const texts = {
  t: (key: string) => key,
  of: (text: { lv: string }) => text.lv,
} as unknown as Texts;
const distribution = (mean: string | null, levels: number[]): Distribution => ({
  levels,
  none: 0,
  n: 3,
  mean,
});
const table = {
  method: {
    levels: ['Nav', 'Situatīva'].map((lv, number) => ({ number, name: { lv, en: '' } })),
    sections: [
      { id: 'com', code: 'COM', name: { lv: 'Saziņa', en: '' }, weight: '22.5' },
      { id: 'od', code: 'OD', name: { lv: 'Dati', en: '' }, weight: '10' },
    ],
  },
  overall: distribution('49.1', [1, 2]),
  sections: { com: distribution('56.8', [0, 3]) },
} as unknown as ResultTable;

describe('the overview of a round as a file', () => {
  it('has the sections in their order, then the index, with the counts of every level by name', () => {
    const columns = overviewColumns(table.method, texts);
    expect(columns.map((c) => c.name).slice(3, 5)).toEqual(['0 Nav', '1 Situatīva']);
    expect(overviewRows(table, texts).map((row) => columns.map((c) => c.value(row)))).toEqual([
      ['COM Saziņa', '22.5', '56.8', 0, 3, 3],
      ['OD Dati', '10', null, null, null, null],
      ['results.columns.index', null, '49.1', 1, 2, 3],
    ]);
  });
});
