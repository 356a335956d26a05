import { Component, input } from '@angular/core';
import type { SectionState } from './map';

/** The state of a section as a drawing; the words stand beside it. Drawn, because not every font has these signs. */
@Component({
  selector: 'bd-section-sign',
  template: `
    <svg viewBox="0 0 16 16" aria-hidden="true" [class]="state()">
      @switch (state()) {
        @case ('done') {
          <path d="M2.5 8.5 6.5 12.5 13.5 4" />
        }
        @case ('partial') {
          <circle cx="8" cy="8" r="5.25" />
          <path class="half" d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" />
        }
        @case ('none') {
          <circle cx="8" cy="8" r="5.25" />
        }
        @case ('notApplicable') {
          <path d="M3 8h10" />
        }
        @case ('others') {
          <path d="M3 8h10" />
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.1em;
      height: 1.1em;
      vertical-align: -0.15em;
      color: var(--bd-ink-2);
    }

    svg {
      width: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }

    .half {
      fill: currentColor;
      stroke: none;
    }

    .done {
      color: var(--bd-done);
      stroke-width: 2.25;
    }
  `,
})
export class SectionSign {
  readonly state = input.required<SectionState>();
}
