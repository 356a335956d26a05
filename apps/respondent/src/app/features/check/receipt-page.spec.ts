import { TestBed } from '@angular/core/testing';
import { Session, TRANSPORT } from '@briedums/web';
import { stage } from '../../testing/stage';
import { Form } from '../questionnaire/form';
import { ReceiptPage } from './receipt-page';

const name = (text: string) => ({ lv: text, en: text });
const submission = (number: number) => ({
  id: `s${number}`,
  number,
  at: '2026-11-26T11:15:30Z',
  by: 'Anna Ozola',
  hash: 'c75f2f7e',
  answers: 88,
});
const form = {
  id: () => '67e47380-a3e7-418e-85e9-8c8ea0466e67',
  participation: () => ({
    institution: { name: 'Ogres novads' },
    round: { title: name('Kārta'), state: 'open' },
  }),
};

async function receipt(submissions: unknown[]): Promise<HTMLElement> {
  TestBed.resetTestingModule();
  await stage(
    'lv',
    [],
    [
      {
        provide: TRANSPORT,
        useValue: async () => ({ ok: true, status: 200, json: async () => submissions }),
      },
      { provide: Session, useValue: { view: () => ({ tenant: { name: name('Ministrija') } }) } },
      { provide: Form, useValue: form },
    ],
  );
  const fixture = TestBed.createComponent(ReceiptPage);
  await fixture.whenStable();
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the receipt', () => {
  it('is a document of its own: what it is, whose, for which round, who asked for it, and what was submitted', async () => {
    const page = await receipt([submission(2), submission(1)]);
    expect(page.querySelector('h1')?.textContent).toContain('Anketa ir iesniegta');
    expect(page.querySelector('h1 + p')?.textContent).toBe('Iesniegšanas apliecinājums');
    const values = [...page.querySelectorAll('dd')].map((dd) => dd.textContent.trim());
    expect(values.slice(0, 4)).toEqual(['Ogres novads', 'Kārta', 'Ministrija', 'Nr. 2']);
    expect(page.textContent).toContain('c75f2f7e');
    expect(page.querySelector('h2 + ul')?.textContent).toContain('Nr. 1');
  });

  it('says so where nothing was submitted yet, under the same heading', async () => {
    const page = await receipt([]);
    expect(page.querySelector('h1')?.textContent).toContain('Iesniegšanas apliecinājums');
    expect(page.querySelector('bd-empty')?.textContent).toContain('Anketa vēl nav iesniegta');
  });
});
