import { Component, computed } from '@angular/core';
import { TextPipe } from '../../i18n/pipes';
import { FieldBase } from '../field-base';
import { NumberInput } from '../parts/number-input';
import { type SumLine, sumLines } from '../sums';
import { asRecord, asText, orNull, withEntry } from '../values';
import { SumHint } from '../parts/sum-hint';

/** Numbers in rows × columns; on a narrow screen every row is a block of its own. */
@Component({
  selector: 'bd-number-table-field',
  imports: [NumberInput, SumHint, TextPipe],
  template: `
    <table [attr.aria-labelledby]="labelledBy()" [attr.aria-describedby]="describedBy()">
      <thead>
        <tr>
          <td></td>
          @for (column of question().columns; track column.id) {
            <th scope="col">{{ column.text | text }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of question().rows; track row.id) {
          <tr>
            <th scope="row">{{ row.text | text }}</th>
            @for (column of question().columns; track column.id) {
              <td>
                <span class="name" aria-hidden="true">{{ column.text | text }}</span>
                <bd-number-input
                  [value]="cell(row.id, column.id)"
                  [decimals]="question().decimals"
                  [disabled]="disabled()"
                  [invalid]="marked(row.id, column.id)"
                  [label]="(row.text | text) + ', ' + (column.text | text)"
                  (valueChange)="change(row.id, column.id, $event)"
                />
              </td>
            }
          </tr>
          @for (line of sums()[row.id]; track $index) {
            <tr class="sum">
              <td [attr.colspan]="question().columns.length + 1">
                <bd-sum-hint [line]="line" [total]="columnName(line.total) | text" />
              </td>
            </tr>
          }
        }
      </tbody>
    </table>
  `,
  styleUrl: '../parts/stacked-table.scss',
})
export class NumberTableField extends FieldBase<'numberTable'> {
  private readonly table = computed(() => asRecord(this.value()));
  protected readonly sums = computed(() => {
    const lines: Record<string, SumLine[]> = {};
    for (const row of this.question().rows) {
      lines[row.id] = sumLines(this.question().sums, (column) => this.cell(row.id, column));
    }
    return lines;
  });

  protected cell(row: string, column: string): string | null {
    return asText(asRecord(this.table()[row])[column]);
  }

  protected columnName(id: string) {
    return this.question().columns.find((c) => c.id === id)?.text;
  }

  protected marked(row: string, column: string): boolean {
    return this.problems().some((p) => p.row === row && (!p.column || p.column === column));
  }

  protected change(row: string, column: string, value: string | null): void {
    const cells = orNull(withEntry(asRecord(this.table()[row]), column, value));
    this.valueChange.emit(orNull(withEntry(this.table(), row, cells)));
  }
}
