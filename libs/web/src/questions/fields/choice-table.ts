import { Component, computed } from '@angular/core';
import { TextPipe } from '../../i18n/pipes';
import { FieldBase, uniqueId } from '../field-base';
import { asRecord, asText, withEntry } from '../values';

/** One choice per row; on a narrow screen every row is a list of choices. */
@Component({
  selector: 'bd-choice-table-field',
  imports: [TextPipe],
  template: `
    <table [attr.aria-labelledby]="labelledBy()" [attr.aria-describedby]="describedBy()">
      <thead>
        <tr>
          <td></td>
          @for (option of question().options; track option.id) {
            <th scope="col">{{ option.text | text }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of question().rows; track row.id) {
          <tr>
            <th scope="row">{{ row.text | text }}</th>
            @for (option of question().options; track option.id) {
              <td>
                <label class="bd-choice">
                  <input
                    type="radio"
                    [name]="name + row.id"
                    [checked]="chosen()[row.id] === option.id"
                    [disabled]="disabled()"
                    [attr.aria-label]="(row.text | text) + ': ' + (option.text | text)"
                    (change)="change(row.id, option.id)"
                  />
                  <span class="name">{{ option.text | text }}</span>
                </label>
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: '../parts/stacked-table.scss',
  styles: `
    .bd-choice .name {
      font-size: inherit;
      color: inherit;
    }
  `,
})
export class ChoiceTableField extends FieldBase<'choiceTable'> {
  protected readonly name = uniqueId('row');
  private readonly table = computed(() => asRecord(this.value()));
  protected readonly chosen = computed(() => {
    const rows: Record<string, string | null> = {};
    for (const row of this.question().rows) rows[row.id] = asText(this.table()[row.id]);
    return rows;
  });

  protected change(row: string, option: string): void {
    this.valueChange.emit(withEntry(this.table(), row, option));
  }
}
