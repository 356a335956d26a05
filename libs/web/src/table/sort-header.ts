import { Component, computed, inject, InjectionToken, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import type { AddressValue } from './address-state';
import { nextSort, type Sort } from './sort';

/** The order of the table around: who provides it spares the header cells all but their key. */
export const SORTING = new InjectionToken<() => AddressValue<Sort | null>>('SORTING');

/** In a header cell: `<th bdSort="name" [sort]="sort()" (sortChange)="…">Nosaukums</th>`, or the key alone where SORTING is provided. */
@Component({
  selector: 'th[bdSort]',
  imports: [Icon, TranslocoPipe],
  template: `
    <button type="button" (click)="choose()">
      <ng-content />
      @if (direction(); as d) {
        <bd-icon [name]="d === 'asc' ? 'up' : 'down'" />
        <span class="bd-hidden"
          >&ngsp;{{ (d === 'asc' ? 'common.table.ascending' : 'common.table.descending') | transloco }}</span
        >
      }
    </button>
  `,
  host: { scope: 'col', '[attr.aria-sort]': 'ariaSort()' },
  styles: `
    button {
      display: inline-flex;
      gap: 0.25em;
      align-items: center;
      padding: 0;
      font: inherit;
      color: inherit;
      text-align: inherit;
      background: none;
      border: 0;
      cursor: pointer;
    }

    button:hover {
      color: var(--bd-ink);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    bd-icon {
      width: 1em;
      height: 1em;
    }
  `,
})
export class SortHeader {
  readonly key = input.required<string>({ alias: 'bdSort' });
  readonly sort = input<Sort | null>();
  readonly sortChange = output<Sort>();
  private readonly sorting = inject(SORTING, { optional: true });
  private readonly current = computed(() => this.sort() ?? this.sorting?.().value() ?? null);
  protected readonly direction = computed(() => {
    const sort = this.current();
    return sort?.key === this.key() ? sort.direction : null;
  });
  protected readonly ariaSort = computed(() => {
    const direction = this.direction();
    if (!direction) return null;
    return direction === 'asc' ? 'ascending' : 'descending';
  });

  protected choose(): void {
    const next = nextSort(this.current(), this.key());
    this.sortChange.emit(next);
    this.sorting?.().set(next);
  }
}
