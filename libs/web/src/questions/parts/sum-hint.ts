import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AmountPipe } from '../../i18n/pipes';
import { Icon } from '../../ui/icon';
import type { SumLine } from '../sums';

/** Live: do the parts add up to the total? */
@Component({
  selector: 'bd-sum-hint',
  imports: [AmountPipe, Icon, TranslocoPipe],
  template: `
    @let l = line();
    <span [class.off]="!l.holds">
      <bd-icon [name]="l.holds ? 'check' : 'warning'" />
      {{
        'questions.sum.' + (l.holds ? 'holds' : l.rule)
          | transloco: { sum: l.sum | amount, given: l.given | amount, total: total() }
      }}
    </span>
  `,
  styles: `
    span {
      font-size: var(--bd-text-small);
      color: var(--bd-ink-2);
    }

    .off {
      font-weight: 600;
      color: var(--bd-warning);
    }
  `,
})
export class SumHint {
  readonly line = input.required<SumLine>();
  /** The name of the total. */
  readonly total = input.required<string>();
}
