import type { ResultDetail } from '@briedums/domain';
import type { Column, Texts } from '@briedums/web';
import type { Names } from '../ledger/names';
import { historyColumns, recommendationColumns, sectionColumns } from './result-columns';
import type { SectionRow } from './section-rows';

const texts = {
  t: (key: string, params: object = {}) => [key, ...Object.values(params)].join(' '),
  of: (text: { lv: string } | null) => text?.lv ?? '',
  language: () => 'lv',
} as unknown as Texts;
const cells = <Row>(columns: Column<Row>[], row: Row) => columns.map((c) => c.value(row));
const score = { exact: '121/2', decimal: '60.5', rounded: '61', level: 3 };

describe("the tables of an institution's result as files", () => {
  const scored = {
    code: 'COM',
    name: { lv: 'Saziņa', en: '' },
    weight: '22.5',
    score,
    descriptor: { lv: 'Noteikta', en: '' },
    next: { level: 4, rule: 'atLeast', from: '80', distance: '19.5' },
    groupMean: '55.0',
    mean: '49.1',
  } as SectionRow;

  it('say of a section its score, its level and what the next one takes, as the page does', () => {
    expect(cells(sectionColumns(texts), scored)).toEqual([
      'COM Saziņa',
      '22.5',
      '60.5',
      3,
      'result.step.atLeast 4 80 19,5',
      '55.0',
      '49.1',
      'Noteikta',
    ]);
  });

  it('leave cells empty where a section has no score', () => {
    const empty = { ...scored, score: null, descriptor: null, next: null, groupMean: null };
    expect(cells(sectionColumns(texts), empty).slice(2)).toEqual([null, null, null, null, '49.1', null]);
  });

  it('give the gains of a recommendation as numbers', () => {
    const names = { code: () => 'COM-01' } as unknown as Names;
    const item = {
      questionId: 'com1',
      effort: 2,
      gainSection: '3.1',
      gainIndex: null,
    } as unknown as Recommendation;
    expect(cells(recommendationColumns(names, texts), { ...item, text: { lv: 'Dariet', en: '' } })).toEqual([
      'Dariet',
      'COM-01',
      2,
      '3.1',
      null,
    ]);
  });

  it('mark a trial round among past ones', () => {
    const past = { year: 2025, title: { lv: 'Kārta', en: '' }, trial: true, index: score } as unknown as Past;
    expect(cells(historyColumns(texts), past)).toEqual([2025, 'Kārta', 'ui.trial', '60.5', 3]);
  });
});

type Recommendation = ResultDetail['recommendations'][number];
type Past = ResultDetail['history'][number];
