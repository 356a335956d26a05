import { TestBed } from '@angular/core/testing';
import type { MethodView, ResultTable } from '@briedums/domain';
import { AmountPipe, type Language, Texts } from '@briedums/web';
import { stage } from '../../testing/stage';
import { headline } from './headline';

const names = ['Nav', 'Situatīvs', 'Intuitīvs', 'Definēts'];
const method = {
  levels: names.map((name, number) => ({ number, name: { lv: name, en: `${name} (en)` } })),
} as unknown as MethodView;

async function said(language: Language, levels: number[]): Promise<string> {
  TestBed.resetTestingModule();
  await stage(language);
  const n = levels.reduce((sum, count) => sum + count, 0);
  const overall = { levels, n, none: 0, mean: '49.1' } as ResultTable['overall'];
  const amount = TestBed.runInInjectionContext(() => new AmountPipe());
  return headline(overall, method, TestBed.inject(Texts), amount);
}

const cases: [what: string, levels: number[], lv: string, en: string][] = [
  [
    'the level of most institutions',
    [0, 3, 34, 0],
    '34 no 37 iestādēm ir 2. līmenī (intuitīvs); vidējais indekss ir 49,1',
    '34 of 37 institutions are at level 2 (intuitīvs (en)); the mean index is 49.1',
  ],
  [
    'it of a number that takes the singular in Latvian',
    [0, 20, 1, 0],
    '20 no 21 iestādes ir 1. līmenī (situatīvs); vidējais indekss ir 49,1',
    '20 of 21 institutions are at level 1 (situatīvs (en)); the mean index is 49.1',
  ],
  [
    'both of two equally frequent levels',
    [0, 15, 15, 7],
    'Visbiežāk iestādes ir 1. līmenī (situatīvs) un 2. līmenī (intuitīvs): pa 15 no 37 iestādēm; vidējais indekss ir 49,1',
    'Most often institutions are at level 1 (situatīvs (en)) and level 2 (intuitīvs (en)): 15 of 37 institutions each; the mean index is 49.1',
  ],
  [
    'all of several equally frequent levels',
    [0, 7, 7, 7],
    'Visbiežāk iestādes ir 1. līmenī (situatīvs), 2. līmenī (intuitīvs) un 3. līmenī (definēts): pa 7 no 21 iestādes; vidējais indekss ir 49,1',
    'Most often institutions are at level 1 (situatīvs (en)), level 2 (intuitīvs (en)) and level 3 (definēts (en)): 7 of 21 institutions each; the mean index is 49.1',
  ],
  [
    'that all are at one',
    [0, 0, 21, 0],
    'Visas iestādes (21) ir 2. līmenī (intuitīvs); vidējais indekss ir 49,1',
    'All 21 institutions are at level 2 (intuitīvs (en)); the mean index is 49.1',
  ],
  [
    'where the only one is',
    [0, 0, 1, 0],
    'Vienīgā iestāde ir 2. līmenī (intuitīvs); tās indekss ir 49,1',
    'The only institution is at level 2 (intuitīvs (en)); its index is 49.1',
  ],
  ['that there is none', [0, 0, 0, 0], 'Nevienai iestādei nav indeksa', 'No institution has an index'],
];

describe('the headline of a round', () => {
  it.each(cases)('says %s', async (_what, levels, lv, en) => {
    expect([await said('lv', levels), await said('en', levels)]).toEqual([lv, en]);
  });
});
