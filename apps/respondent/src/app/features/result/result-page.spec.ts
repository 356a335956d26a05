import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session, TRANSPORT } from '@briedums/web';
import { stage } from '../../testing/stage';
import { ResultPage } from './result-page';

const name = (text: string) => ({ lv: text, en: text });
const section = (id: string) => ({
  id,
  code: id,
  name: name(id),
  weight: '1',
  limits: ['20', '40', '60', '80'],
  descriptors: [],
});
const advice = (sectionId: string, text: string) => ({
  questionId: text,
  sectionId,
  text: name(text),
  effort: 1,
  gainSection: '1.0',
  gainIndex: '1.0',
});
const detail = {
  round: { slug: 'karta', title: name('Kārta'), year: 2026, origin: 'survey', trial: false, demo: false },
  method: {
    title: name('M'),
    version: '1',
    levels: [],
    limits: ['20', '40', '60', '80'],
    minScoredSections: 1,
    decimals: 0,
    descriptors: [],
    sections: [section('com'), section('srv')],
  },
  computedAt: '2026-11-20T10:00:00Z',
  row: { institution: 'Rīga', index: null, rank: null, sections: {} },
  ledger: null,
  peers: { group: null, groupN: 0, groupMean: null, groupSections: {}, n: 0, mean: null, sections: {} },
  history: [],
  leaders: {},
  questions: [],
  recommendations: [advice('com', 'Sazinieties'), advice('srv', 'Apkalpojiet')],
};
const transport = async () => ({ ok: true, status: 200, json: async () => detail });

// What jsdom does not have: nothing is laid out here.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

describe('own result', () => {
  let page: HTMLElement;
  let harness: RouterTestingHarness;
  const advised = () =>
    [...page.querySelectorAll('bd-advice li .what p:first-child')].map((p) => p.textContent);

  const open = async (address: string) => {
    await stage(
      'lv',
      [{ path: 'rezultats/:participationId', component: ResultPage }],
      [
        { provide: TRANSPORT, useValue: transport },
        { provide: Session, useValue: { view: () => null } },
      ],
    );
    harness = await RouterTestingHarness.create(address);
    page = harness.routeNativeElement as HTMLElement;
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  afterEach(() => document.body.replaceChildren());

  it('opens at the part that the address names, with the focus there', async () => {
    await open('/rezultats/1#peers');
    expect(document.activeElement?.id).toBe('peers');
  });

  it('links to its parts by addresses that keep what is chosen', async () => {
    await open('/rezultats/1?sadala=srv');
    const link = [...page.querySelectorAll<HTMLAnchorElement>('nav a')].at(1);
    expect(link?.getAttribute('href')).toBe('/rezultats/1?sadala=srv#how');
    link?.click();
    await harness.fixture.whenStable();
    expect([document.activeElement?.id, TestBed.inject(Router).url]).toEqual([
      'how',
      '/rezultats/1?sadala=srv#how',
    ]);
  });

  it('shows from the address alone the recommendations of one section', async () => {
    await open('/rezultats/1?sadala=srv');
    expect(advised()).toEqual(['Apkalpojiet']);
    await harness.navigateByUrl('/rezultats/1');
    expect(advised()).toEqual(['Sazinieties', 'Apkalpojiet']);
  });
});
