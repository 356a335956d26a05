import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ResultRow, ResultTable } from '@briedums/domain';
import { stage } from '../../testing/stage';
import { InstitutionsTable } from './institutions-table';

const score = (decimal: string, level: number) => ({ exact: decimal, decimal, rounded: decimal, level });
const row = (institutionId: string, institution: string, index: string, com: string | null): ResultRow => ({
  institutionId,
  institution,
  group: institutionId === 'c' ? 'Valstspilsēta' : 'Novads',
  region: null,
  domain: null,
  rank: 1,
  index: score(index, 2),
  sections: { com: com === null ? null : score(com, 2) },
});
const table = {
  round: { slug: 'karta' },
  method: {
    levels: [{ number: 2, name: { lv: 'Intuitīvs', en: 'Intuitive' } }],
    sections: [{ id: 'com', code: 'COM', name: { lv: 'Saziņa', en: 'Communication' } }],
  },
  overall: { levels: [0, 0, 3, 0, 0, 0], none: 0, n: 3, mean: '50.0' },
  sections: { com: { levels: [0, 0, 2, 0, 0, 0], none: 1, n: 2, mean: '50.0' } },
  rows: [
    row('a', 'Ādažu novads', '50', '40'),
    row('b', 'Cēsu novads', '60', null),
    row('c', 'Rīga', '55', '70'),
  ],
} as unknown as ResultTable;

@Component({
  imports: [InstitutionsTable],
  template: `<bd-institutions-table [table]="table" base="/varam/karta" />`,
})
class Page {
  protected readonly table = table;
}

describe('the table of institutions', () => {
  let page: HTMLElement;
  let harness: RouterTestingHarness;

  const open = async (address = '/') => {
    harness = await RouterTestingHarness.create(address);
    page = harness.routeNativeElement as HTMLElement;
  };
  const names = () =>
    [...page.querySelectorAll('bd-institutions-table > .bd-tablebox tbody th')].map((th) =>
      th.textContent.trim(),
    );
  const choose = async (label: string, value: string) => {
    const field = [...page.querySelectorAll('label')].find((l) => l.textContent.includes(label));
    const select = field?.querySelector('select') as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
  };

  beforeEach(() => stage('lv', [{ path: '**', component: Page }]));

  it('begins with the highest index, and takes another order from a phone’s list: names from A, figures from the best', async () => {
    await open();
    expect(names()).toEqual(['Cēsu novads', 'Rīga', 'Ādažu novads']);
    await choose('Kārtot pēc', 'name');
    expect(names()).toEqual(['Ādažu novads', 'Cēsu novads', 'Rīga']);
    await choose('Kārtot pēc', 'com');
    expect(names()).toEqual(['Rīga', 'Ādažu novads', 'Cēsu novads']);
    expect(TestBed.inject(Router).url).toBe('/?kartot=-com');
  });

  it('opens all figures of a row and folds them again, named by the institution', async () => {
    await open();
    const fold = page.querySelector<HTMLButtonElement>('button[aria-label="Visi skaitļi: Rīga"]');
    const shown = () => page.querySelectorAll('tr.open').length;
    expect([fold?.getAttribute('aria-expanded'), shown()]).toEqual(['false', 0]);
    fold?.click();
    await harness.fixture.whenStable();
    expect([fold?.getAttribute('aria-expanded'), shown()]).toEqual(['true', 1]);
    fold?.click();
    await harness.fixture.whenStable();
    expect(shown()).toBe(0);
  });

  it('shows from the address alone what was filtered and compared', async () => {
    await open('/?grupa=Novads&salidzinat=c,a,gone');
    expect(names()).toEqual(['Cēsu novads', 'Ādažu novads']);
    const compared = [...page.querySelectorAll('bd-comparison thead a')].map((a) => a.textContent);
    expect(compared).toEqual(['Rīga', 'Ādažu novads']);
  });

  it('takes all filters off at once where nothing is found, and keeps the order', async () => {
    await open('/?q=Talsi&kartot=name');
    expect(names()).toEqual([]);
    page.querySelector<HTMLButtonElement>('bd-empty button')?.click();
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/?kartot=name');
    expect(names()).toHaveLength(3);
  });
});
