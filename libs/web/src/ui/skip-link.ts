import { Component, DOCUMENT, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { contentStart } from './content-start';

/** First stop of the Tab key; shown only while it has the focus. The beginning of the content receives it. */
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
  private readonly document = inject(DOCUMENT);

  protected go(): void {
    contentStart(this.document)?.focus();
  }
}
