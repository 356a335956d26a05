import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { nextSort, type Sort } from './sort';

/** In a header cell: `<th bdSort="name" [sort]="sort()" (sortChange)="…">Nosaukums</th>`. */
@Component({
  selector: 'th[bdSort]',
  imports: [Icon, TranslocoPipe],
  template: `
    <button type="button" (click)="sortChange.emit(next())">
      <ng-content />
      @if (direction(); as d) {
        <bd-icon [name]="d === 'asc' ? 'up' : 'down'" />
        <span class="bd-hidden">{{
          (d === 'asc' ? 'common.table.ascending' : 'common.table.descending') | transloco
        }}</span>
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
  readonly sort = input.required<Sort | null>();
  readonly sortChange = output<Sort>();
  protected readonly direction = computed(() => {
    const sort = this.sort();
    return sort?.key === this.key() ? sort.direction : null;
  });
  protected readonly ariaSort = computed(() => {
    const direction = this.direction();
    if (!direction) return null;
    return direction === 'asc' ? 'ascending' : 'descending';
  });
  protected readonly next = computed(() => nextSort(this.sort(), this.key()));
}
