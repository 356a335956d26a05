import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PluralPipe } from '@briedums/web';
import type { RowWindow } from './window';

/** Below a long table: the way to the rows that are not drawn yet. */
@Component({
  selector: 'bd-table-foot',
  imports: [MatButton, PluralPipe],
  template: `
    @if (of().more()) {
      <button matButton="outlined" type="button" (click)="of().showMore()">
        {{ of().more() | plural: 'ui.more' }}
      </button>
    }
  `,
  styles: `
    button {
      margin-top: 0.75rem;
    }
  `,
})
export class TableFoot {
  readonly of = input.required<RowWindow<unknown>>();
}
