import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { stage } from '../testing/stage';
import { focusAfterNavigation } from './focus-after-navigation';

@Component({
  imports: [RouterOutlet],
  template: `<main id="content" tabindex="-1"><router-outlet /></main>`,
})
class Frame {
  constructor() {
    focusAfterNavigation();
  }
}

@Component({ template: '<h1>Plain</h1>' })
class Plain {}

@Component({ template: '<nav></nav><h1 id="start" tabindex="-1" data-bd-start>Own navigation</h1>' })
class Marked {}

describe('after going to another page', () => {
  let go: (address: string) => Promise<string | undefined>;

  beforeEach(async () => {
    await stage('lv', [
      { path: 'plain', component: Plain },
      { path: 'marked/:section', component: Marked },
    ]);
    const fixture = TestBed.createComponent(Frame);
    document.body.append(fixture.nativeElement as HTMLElement);
    go = async (address) => {
      (document.activeElement as HTMLElement | null)?.blur();
      await TestBed.inject(Router).navigateByUrl(address);
      await fixture.whenStable();
      return document.activeElement?.id;
    };
    await go('/plain?q=a');
  });
  afterEach(() => document.body.replaceChildren());

  it('the focus is at the beginning of its content', async () => {
    expect([await go('/marked/a'), await go('/marked/b'), await go('/plain')]).toEqual([
      'start',
      'start',
      'content',
    ]);
  });

  it('the focus stays for a filter or a place within the page', async () => {
    expect([await go('/plain?q=b'), await go('/marked/a#q-1')]).toEqual(['', '']);
  });
});
