import { ApplicationInitStatus, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { LOAD_ANEW, PageFailure } from './page-failure';
import { provideWeb } from './provide-web';

@Component({ template: 'here' })
class Here {}

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /a.js'));
const broken = () => {
  throw new Error('broken');
};
const none = () => Promise.resolve({ default: {} });

async function asked(address: string) {
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
      { provide: LOAD_ANEW, useValue: (url: string) => loaded.push(url) },
    ],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(PageFailure);
  const go = async (to: string) => {
    await TestBed.inject(Router)
      .navigateByUrl(to)
      .catch(() => undefined);
    await fixture.whenStable();
  };
  await go(address);
  return { loaded, go, element: fixture.nativeElement as HTMLElement };
}

describe('a page that cannot be opened', () => {
  beforeEach(() => localStorage.clear());

  it('because its files are gone is opened by loading the portal anew, but not over and over', async () => {
    const { loaded, go, element } = await asked('/gone?q=a');
    expect(loaded).toEqual(['/gone?q=a']);
    expect(element.querySelector('[role=alert]')).toBeNull();
    await go('/gone?q=a');
    expect(loaded).toHaveLength(1);
    expect(element.querySelector('[role=alert]')).not.toBeNull();
  });

  it('for another reason says so, offers it again, and is forgotten on the next page', async () => {
    const { loaded, go, element } = await asked('/broken');
    expect(loaded).toEqual([]);
    element.querySelector('button')?.click();
    expect(loaded).toEqual(['/broken']);
    await go('/here');
    expect(element.querySelector('[role=alert]')).toBeNull();
  });
});
