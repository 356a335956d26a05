import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from '../i18n/language';
import { SignInPage } from '../session/sign-in-page';
import { show, stage } from '../testing/stage';
import { Announcer } from './announcer';
import { NotFoundPage } from './not-found-page';
import { pageTitle } from './page-title';

const name = signal<string | null>(null);

@Component({ template: '' })
class Page {
  constructor() {
    pageTitle(name);
  }
}

describe('the name of a page', () => {
  it('stands before the product’s, is told once, and is the product’s alone while it is not known', async () => {
    const told: string[] = [];
    await stage('lv', [{ provide: Announcer, useValue: { say: (text: string) => told.push(text) } }]);
    document.title = 'Another page';
    const { fixture } = await show(Page, {});
    expect(document.title).toBe('Briedums');
    name.set('Rīga');
    await fixture.whenStable();
    expect(document.title).toBe('Rīga – Briedums');
    expect(told).toEqual(['Rīga']);
  });

  it.each([
    [SignInPage, 'Pieslēgties – Briedums', 'Sign in – Briedums'],
    [NotFoundPage, 'Lapa nav atrasta – Briedums', 'Page not found – Briedums'],
  ])('belongs to the pages both portals share, in the person’s language', async (page, latvian, english) => {
    await stage('lv');
    const { fixture } = await show<object>(page, {});
    expect(document.title).toBe(latvian);
    await TestBed.inject(LanguageChoice).use('en');
    await fixture.whenStable();
    expect(document.title).toBe(english);
  });
});
