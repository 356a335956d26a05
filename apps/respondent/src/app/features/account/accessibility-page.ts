import { Component, inject } from '@angular/core';
import { pageTitle, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What is done and checked for accessibility, and what is known not to be. */
@Component({
  selector: 'bd-accessibility-page',
  imports: [TranslocoPipe],
  template: `
    <h1>{{ 'accessibility.title' | transloco }}</h1>
    <p>{{ 'accessibility.intro' | transloco }}</p>
    @for (part of parts; track part.name) {
      <h2>{{ 'accessibility.' + part.name + '.title' | transloco }}</h2>
      <ul>
        @for (item of part.items; track item) {
          <li>{{ 'accessibility.' + part.name + '.' + item | transloco }}</li>
        }
      </ul>
    }
    <h2>{{ 'accessibility.report.title' | transloco }}</h2>
    <p>{{ 'accessibility.report.text' | transloco }}</p>
  `,
  styles: `
    :host {
      display: block;
      max-width: 46rem;
      margin: 2rem auto 0;
      padding: 0 1rem;
    }

    h1 {
      margin-bottom: 1rem;
    }

    h2 {
      margin: 2rem 0 0.5rem;
    }

    ul {
      margin: 0;
      padding-left: 1.25rem;
    }

    li {
      margin: 0.375rem 0;
    }
  `,
})
export class AccessibilityPage {
  private readonly texts = inject(Texts);
  protected readonly parts = [
    { name: 'does', items: ['keyboard', 'names', 'colour', 'charts', 'motion'] },
    { name: 'tested', items: ['axe', 'keyboard', 'narrow'] },
    { name: 'gaps', items: ['people', 'print', 'files'] },
  ];

  constructor() {
    pageTitle(() => this.texts.t('accessibility.title'));
  }
}
