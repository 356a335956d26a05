import { TestBed } from '@angular/core/testing';
import type { Language } from '../i18n/languages';
import { Texts } from '../i18n/texts';
import { show, stage } from '../testing/stage';
import { DistributionChart } from './distribution';
import { distributionFinding } from './finding';

const sum = (levels: number[]) => levels.reduce((all, count) => all + count, 0);
const finding = (levels: number[]) => distributionFinding({ levels, n: sum(levels) }, TestBed.inject(Texts));

const cases: [what: string, levels: number[], lv: string, en: string][] = [
  [
    'the level that most are at',
    [0, 0, 34, 3, 0, 0],
    'Visbiežāk 2. līmenis: 34 no 37 iestādēm',
    'Most often level 2: 34 of 37 institutions',
  ],
  [
    'it of a number that takes the singular in Latvian',
    [1, 0, 0, 0, 0, 20],
    'Visbiežāk 5. līmenis: 20 no 21 iestādes',
    'Most often level 5: 20 of 21 institutions',
  ],
  [
    'it of a number that takes the zero form in Latvian',
    [4, 7, 0, 0, 0, 0],
    'Visbiežāk 1. līmenis: 7 no 11 iestādēm',
    'Most often level 1: 7 of 11 institutions',
  ],
  [
    'both of two equally frequent levels',
    [0, 0, 15, 15, 7, 0],
    'Visbiežāk 2. un 3. līmenis: pa 15 no 37 iestādēm',
    'Most often levels 2 and 3: 15 of 37 institutions each',
  ],
  [
    'all of several equally frequent levels',
    [0, 7, 7, 7, 0, 0],
    'Visbiežāk 1., 2. un 3. līmenis: pa 7 no 21 iestādes',
    'Most often levels 1, 2 and 3: 7 of 21 institutions each',
  ],
  [
    'that all are at one level',
    [0, 21, 0, 0, 0, 0],
    'Visas iestādes (21) ir 1. līmenī',
    'All 21 institutions are at level 1',
  ],
  [
    'where the only one is',
    [0, 0, 0, 0, 1, 0],
    'Vienīgā iestāde ir 4. līmenī',
    'The only institution is at level 4',
  ],
  ['nothing while nobody has a score', [0, 0, 0, 0, 0, 0], 'Sadalījums pa līmeņiem', 'Distribution by level'],
];

describe('what a distribution says', () => {
  it.each(cases)('is %s', async (_what, levels, lv, en) => {
    const said: string[] = [];
    for (const language of ['lv', 'en'] satisfies Language[]) {
      TestBed.resetTestingModule();
      await stage(language);
      said.push(finding(levels));
    }
    expect(said).toEqual([lv, en]);
  });

  it('is the title of its chart', async () => {
    Object.assign(globalThis, {
      ResizeObserver: class {
        observe = () => undefined;
        disconnect = () => undefined;
      },
    });
    await stage();
    const distribution = { levels: [0, 0, 34, 3, 0, 0], none: 2, n: 37, mean: '49.1' };
    const { element } = await show(DistributionChart, { distribution, source: 'Kārta 2022' });
    expect(element.querySelector('figcaption')?.textContent).toBe('Visbiežāk 2. līmenis: 34 no 37 iestādēm');
  });
});
