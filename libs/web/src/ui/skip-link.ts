import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** First stop of the Tab key; shown only while it has the focus. The page's `<main id="content" tabindex="-1">` receives it. */
@Component({
  selector: 'bd-skip-link',
  imports: [TranslocoPipe],
  template: `<button type="button" (click)="go()">{{ 'common.skip' | transloco }}</button>`,
  styles: `
    button {
      position: absolute;
      z-index: 10;
      top: -6rem;
      left: 0.5rem;
      padding: 0.5rem 1rem;
      font: inherit;
      color: var(--bd-on-accent);
      background: var(--bd-accent);
      border: 0;
      border-radius: var(--bd-radius);
    }

    button:focus {
      top: 0.5rem;
    }
  `,
})
export class SkipLink {
  protected go(): void {
    document.getElementById('content')?.focus();
  }
}
