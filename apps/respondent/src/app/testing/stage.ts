import { ApplicationInitStatus, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Routes } from '@angular/router';
import { type Language, LanguageChoice, provideWeb } from '@briedums/web';

/** Prepares what the portal prepares at start, with its own texts, in the language; a test says which routes there are. */
export async function stage(
  language: Language = 'lv',
  routes: Routes = [],
  providers: Provider[] = [],
): Promise<void> {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideWeb(routes, { lv: () => import('../../i18n/lv.json'), en: () => import('../../i18n/en.json') }),
      ...providers,
    ],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  await TestBed.inject(LanguageChoice).use(language);
}
