import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Empty, Failure, Icon, PluralPipe, Skeleton, SORTING } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { NamedCells } from '../named-cells';
import { ScrollBox } from '../scroll-box';
import { SearchBox } from '../search-box';
import { TableFoot } from '../table-foot';
import type { List } from './list';

/**
 * A table with all that stands around it: search, filters (`bd-choice-filter`), tools (`[tool]`), export, count, what can be
 * done with chosen rows (`[selection]`), and the states
 * of having nothing to show: still loading, failed, none at all (`bd-empty`), nothing found. The rest of the content is the
 * table's: `<thead>`, whose `th[bdSort]` need their key only, and `<tbody>` with `list.window.rows()`.
 */
@Component({
  selector: 'bd-list',
  imports: [
    Empty,
    Failure,
    Icon,
    MatButton,
    NamedCells,
    PluralPipe,
    ScrollBox,
    SearchBox,
    Skeleton,
    TableFoot,
    TranslocoPipe,
  ],
  providers: [
    {
      provide: SORTING,
      useFactory: () => {
        const frame = inject(ListFrame);
        return () => frame.of().sort;
      },
    },
  ],
  templateUrl: './list-frame.html',
  styles: ':host { display: block; }',
})
export class ListFrame {
  readonly of = input.required<List>();
  /** Where the rows come from, when they may still have to come. */
  readonly from = input<{ error: () => Error | undefined; reload: () => void }>();
  /** What the table shows, for screen readers. */
  readonly caption = input.required<string>();
  readonly searchLabel = input.required<string>();
  protected readonly filters = computed(() => Object.values(this.of().filters));
  /** How many filters are set: on a phone they are folded away. */
  protected readonly chosen = computed(() => this.filters().filter((f) => f.value()).length);
  protected readonly open = signal(false);
}
