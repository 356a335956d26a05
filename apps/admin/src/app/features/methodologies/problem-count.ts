import { Component, input } from '@angular/core';
import { Icon, PluralPipe } from '@briedums/web';

/** How many errors and warnings a version has, in words; a dash for none. */
@Component({
  selector: 'bd-problem-count',
  imports: [Icon, PluralPipe],
  template: `
    @if (errors()) {
      <span class="error"><bd-icon name="error" /> {{ errors() | plural: 'methodologies.errors' }}</span>
    }
    @if (warnings()) {
      <span class="warning"
        ><bd-icon name="warning" /> {{ warnings() | plural: 'methodologies.warnings' }}</span
      >
    }
    @if (!errors() && !warnings()) {
      –
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
    }

    span {
      white-space: nowrap;
    }

    .error {
      color: var(--bd-error);
    }

    .warning {
      color: var(--bd-warning);
    }
  `,
})
export class ProblemCount {
  readonly errors = input.required<number>();
  readonly warnings = input.required<number>();
}
