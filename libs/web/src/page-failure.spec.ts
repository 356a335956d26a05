import { ApplicationInitStatus, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { TRANSPORT } from './api/transport';
import { LOAD_ANEW, PageFailure } from './page-failure';
import { provideWeb } from './provide-web';

@Component({ template: 'here' })
class Here {}

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /a.js'));
const broken = () => {
  throw new Error('broken');
};
/** What was brought into view. */
const seen: unknown[] = [];
Element.prototype.scrollIntoView = function () {
  seen.push(this);
};
const none = () => Promise.resolve({ default: {} });

const answering = () => Promise.resolve({ ok: true } as Response);
const silent = () => Promise.reject(new TypeError('Failed to fetch'));
const refusing = () => Promise.resolve({ ok: false, status: 502 } as Response);

async function asked(address: string, transport: typeof fetch = answering) {
  const loaded: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideWeb(
        [
          { path: 'here', component: Here },
          { path: 'gone', loadComponent: gone },
          { path: 'broken', component: Here, canActivate: [broken] },
        ],
        { lv: none, en: none },
      ),
      { provide: TRANSPORT, useValue: transport },
      { provide: LOAD_ANEW, useValue: (url: string) => loaded.push(url) },
    ],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(PageFailure);
  const go = async (to: string) => {
    await TestBed.inject(Router)
      .navigateByUrl(to)
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await go(address);
  const element = fixture.nativeElement as HTMLElement;
  const again = async () => {
    element.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { loaded, go, again, element };
}

describe('a page that cannot be opened', () => {
  beforeEach(() => {
    localStorage.clear();
    seen.length = 0;
  });

  it('because its files are gone is opened by loading the portal anew, but not over and over', async () => {
    const { loaded, go, element } = await asked('/gone?q=a');
    expect(loaded).toEqual(['/gone?q=a']);
    expect(element.querySelector('[role=alert]')).toBeNull();
    await go('/gone?q=a');
    expect(loaded).toHaveLength(1);
    expect(element.querySelector('[role=alert]')).not.toBeNull();
  });

  it.each([
    ['does not answer', silent],
    ['has trouble', refusing],
  ])(
    'is told of when the server %s: what is open would be lost by loading anew',
    async (_what, transport) => {
      const { loaded, again, element } = await asked('/gone', transport);
      expect(seen).toEqual([element]);
      await again();
      expect(loaded).toEqual([]);
      expect(element.querySelector('[role=alert]')?.textContent).toContain('savienojum');
      expect(seen).toEqual([element, element]);
    },
  );

  it('has a heading of its own only where no other page is open', async () => {
    const { go, element } = await asked('/broken');
    expect(element.querySelector('h1')).not.toBeNull();
    await go('/here');
    await go('/broken');
    expect(element.querySelector('[role=alert]')).not.toBeNull();
    expect(element.querySelector('h1')).toBeNull();
  });

  it('does not call back somebody who went elsewhere meanwhile', async () => {
    let answer: (response: Response) => void = () => undefined;
    const { loaded, go, element } = await asked('/gone', () => new Promise((resolve) => (answer = resolve)));
    await go('/here');
    answer({ ok: true } as Response);
    await go('/here?q=a');
    expect([loaded, element.querySelector('[role=alert]')]).toEqual([[], null]);
  });

  it('for another reason says so, offers it again, and is forgotten on the next page', async () => {
    const { loaded, go, again, element } = await asked('/broken');
    expect(loaded).toEqual([]);
    await again();
    expect(loaded).toEqual(['/broken']);
    await go('/here');
    expect(element.querySelector('[role=alert]')).toBeNull();
  });
});
