import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { canonicalJson, type RowQuestion } from '@briedums/methodology';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../../i18n/texts';
import { TextPipe } from '../../i18n/pipes';
import { Icon } from '../../ui/icon';
import { Toast } from '../../ui/toast';
import { FieldBase, uniqueId } from '../field-base';
import { FieldOutlet } from '../field-outlet';
import { SumHint } from '../parts/sum-hint';
import { rowName } from '../row-title';
import { sumLines } from '../sums';
import { asRows, asText, type Json, type QuestionProblem, withEntry } from '../values';

type Row = Record<string, Json>;

/** Questions asked once per row. Rows are added and taken away here; a row taken away can be brought back. */
@Component({
  selector: 'bd-group-field',
  imports: [FieldOutlet, Icon, MatButton, SumHint, TextPipe, TranslocoPipe],
  templateUrl: './group.html',
  styleUrl: './group.scss',
})
export class GroupField extends FieldBase<'group'> {
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);

  /** Rows as shown; one without answers waits here and is not asked for. */
  protected readonly rows = linkedSignal<Json | null, Row[]>({
    source: this.value,
    computation: (value, previous) => {
      const stored = asRows(value);
      const typed = previous?.value ?? [];
      return same(stored, typed.filter(filled)) ? typed : stored;
    },
  });
  /** Names that stay with their row when another is taken away. */
  protected readonly ids = linkedSignal<Row[], string[]>({
    source: this.rows,
    computation: (rows, previous) => rows.map((_, i) => previous?.value[i] ?? uniqueId('row')),
  });
  protected readonly full = computed(() => this.rows().length >= this.question().maxRows);

  protected title(row: Row, index: number): string {
    const name = this.texts.of(rowName(this.question(), row));
    const number = `${this.texts.of(this.question().rowName)} ${index + 1}`;
    return name ? `${number}: ${name}` : number;
  }

  protected shown(index: number, question: RowQuestion): boolean {
    return this.shownRows()[this.stored(index)]?.[question.id] ?? !question.shownIf;
  }

  protected sums(row: Row) {
    return sumLines(this.question().sums, (id) => asText(row[id]));
  }

  protected nameOf(id: string) {
    return this.question().questions.find((q) => q.id === id)?.text;
  }

  protected problemsOf(index: number, id: string): QuestionProblem[] {
    return this.problems().filter((p) => p.row === String(this.stored(index)) && p.column === id);
  }

  /** Which row of the answer this is: rows without answers are not part of it. */
  private stored(index: number): number {
    const rows = this.rows();
    return filled(rows[index] ?? {}) ? rows.slice(0, index).filter(filled).length : -1;
  }

  protected change(index: number, id: string, value: Json | null): void {
    this.put(this.rows().map((row, i) => (i === index ? withEntry(row, id, value) : row)));
  }

  protected add(): void {
    this.put([...this.rows(), {}]);
  }

  protected take(index: number): void {
    const before = { rows: this.rows(), ids: this.ids() };
    const title = this.title(before.rows[index] ?? {}, index);
    const ids = before.ids.filter((_, i) => i !== index);
    this.put(before.rows.filter((_, i) => i !== index));
    this.ids.set(ids);
    this.toast.say(this.texts.t('questions.group.removed', { row: title }), () => {
      this.put(before.rows);
      this.ids.set(before.ids);
    });
  }

  private put(rows: Row[]): void {
    this.rows.set(rows);
    const answered = rows.filter(filled);
    this.valueChange.emit(answered.length ? answered : null);
  }
}

const filled = (row: Row): boolean => Object.keys(row).length > 0;
/** A store may give the answers of a row back in another order. */
const same = (a: Row[], b: Row[]): boolean => canonicalJson(a) === canonicalJson(b);
