import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

export interface Marked {
  demo?: boolean;
  trial?: boolean;
  origin?: string;
}

/** The marks in words, for files. `t` gives the texts of the workbench. */
export const marksOf = ({ trial, demo, origin }: Marked, t: (key: string) => string): string | null =>
  [trial && 'trial', demo && 'demo', origin === 'imported' && 'imported']
    .filter((mark) => !!mark)
    .map((mark) => t(`ui.${mark}`))
    .join(', ') || null;

/** What must never be mistaken for the real thing: demonstration data, trial rounds; and imported rounds, of which less is known. */
@Component({
  selector: 'bd-marks',
  imports: [TranslocoPipe],
  template: `
    @if (of().trial) {
      <span class="mark" [title]="'ui.trialText' | transloco">{{ 'ui.trial' | transloco }}</span>
    }
    @if (of().demo) {
      <span class="mark" [title]="'ui.demoText' | transloco">{{ 'ui.demo' | transloco }}</span>
    }
    @if (of().origin === 'imported') {
      <span class="mark plain" [title]="'ui.importedText' | transloco">{{ 'ui.imported' | transloco }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.25rem;
      margin-left: 0.25rem;
      vertical-align: 0.05em;
    }

    :host:empty {
      display: none;
    }

    .mark {
      padding: 0 0.4em;
      font-size: 0.8125rem;
      font-weight: 400;
      line-height: 1.45;
      letter-spacing: 0;
      white-space: nowrap;
      color: var(--bd-warning);
      border: 1px dashed var(--bd-warning);
      border-radius: var(--bd-radius);
    }

    .plain {
      color: var(--bd-ink-2);
      border: 1px solid var(--bd-line-strong);
    }
  `,
})
export class Marks {
  readonly of = input.required<Marked>();
}
