import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '../../i18n/pipes';
import { Icon } from '../../ui/icon';
import type { RowStanding } from '../row-standing';

/** The line of a row: which it is and, where it folds, how far it is and whether something is wrong in it. Content: what can be done with it. */
@Component({
  selector: 'bd-row-head',
  imports: [Icon, PluralPipe, TranslocoPipe],
  templateUrl: './row-head.html',
  styleUrl: './row-head.scss',
})
export class RowHead {
  readonly title = input.required<string>();
  /** Id of the element that holds the title. */
  readonly titleId = input.required<string>();
  readonly standing = input.required<RowStanding>();
  /** Something typed in the row is no answer yet. */
  readonly unsaved = input(false);
  readonly foldable = input(true);
  readonly open = input(false);
  /** Id of what is folded. */
  readonly controls = input.required<string>();
  readonly turn = output<void>();
}
