import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Grey lines where text will be. */
@Component({
  selector: 'bd-skeleton',
  imports: [TranslocoPipe],
  template: `
    <span class="bd-hidden">{{ 'common.loading' | transloco }}</span>
    @for (width of widths(); track $index) {
      <span class="line" [style.width.%]="width"></span>
    }
  `,
  host: { role: 'status', 'aria-busy': 'true' },
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      max-width: 60rem;
      padding: 0.5rem 0;
    }

    .line {
      height: 1em;
      background: var(--bd-surface-2);
      border-radius: 2px;
    }
  `,
})
export class Skeleton {
  readonly lines = input(4);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, i) => (i === 0 ? 40 : 100 - ((i * 17) % 35))),
  );
}
