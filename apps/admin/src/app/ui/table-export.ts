import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Column, exportCsv, Icon } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What a table shows, as a file: its rows in the order shown. */
export interface TableFile<Row> {
  /** Without extension. */
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** At the foot of a table that is no list (`bd-list` has its own export above): downloads what the table shows. */
@Component({
  selector: 'bd-table-export',
  imports: [Icon, MatButton, TranslocoPipe],
  template: `
    <button matButton type="button" [disabled]="!of().rows.length" (click)="save()">
      <bd-icon name="download" /> {{ 'common.table.export' | transloco
      }}<span class="bd-hidden">: {{ caption() }}</span>
    </button>
  `,
  host: { class: 'bd-noprint' },
  styles: `
    :host {
      display: flex;
      justify-content: flex-end;
      margin: 0.25rem -0.625rem 0;
    }
  `,
})
export class TableExport<Row> {
  readonly of = input.required<TableFile<Row>>();
  /** What the table shows, to tell one export of a page from another by ear. */
  readonly caption = input.required<string>();

  protected save(): void {
    const { name, columns, rows } = this.of();
    exportCsv(name, columns, rows);
  }
}
