import { Component, input } from '@angular/core';

/** A list with nothing in it: says why, and (as content) what to do. */
@Component({
  selector: 'bd-empty',
  template: `
    <p class="title">{{ title() }}</p>
    @if (text()) {
      <p class="bd-quiet">{{ text() }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
      padding: 1.5rem 0;
    }

    p {
      margin: 0;
    }

    .title {
      font-weight: 600;
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input<string>();
}
