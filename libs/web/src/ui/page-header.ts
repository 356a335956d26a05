import { Component, input } from '@angular/core';

/** Title, its state beside it, and the one primary action (content `[action]`); `[above]` holds a way back. */
@Component({
  selector: 'bd-page-header',
  template: `
    <ng-content select="[above]" />
    <div class="row">
      <div class="words">
        <h1>{{ title() }}</h1>
        <ng-content select="[state]" />
      </div>
      <div class="actions bd-noprint"><ng-content select="[action]" /></div>
    </div>
    @if (lead()) {
      <p class="bd-quiet">{{ lead() }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--bd-space);
    }

    .row,
    .words,
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
    }

    .row {
      justify-content: space-between;
    }

    /* A long title breaks beside the action, which stays where it is looked for. */
    @media (min-width: 40rem) {
      .row {
        flex-wrap: nowrap;
        align-items: flex-start;
      }

      .words {
        min-width: 0;
      }

      .actions {
        flex: none;
      }
    }

    p {
      margin: 0.375rem 0 0;
    }
  `,
})
export class PageHeader {
  readonly title = input.required<string>();
  readonly lead = input<string>();
}
