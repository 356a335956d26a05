import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { canonicalJson, type RowQuestion } from '@briedums/methodology';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../../i18n/texts';
import { TextPipe } from '../../i18n/pipes';
import { Icon } from '../../ui/icon';
import { Toast } from '../../ui/toast';
import { FieldBase, uniqueId } from '../field-base';
import { FieldOutlet } from '../field-outlet';
import { OPEN_ROWS } from '../open-rows';
import { RowHead } from '../parts/row-head';
import { SumHint } from '../parts/sum-hint';
import { rowStanding } from '../row-standing';
import { rowName } from '../row-title';
import { sumLines } from '../sums';
import { asRows, asText, type Json, type QuestionProblem, withEntry } from '../values';

type Row = Record<string, Json>;

/**
 * Questions asked once per row. Rows are added and taken away here; a row taken away can be brought back. Of several rows
 * each is a line that opens to its questions: folded ones stay on the page, so that nothing half typed in them is lost and
 * the browser's search finds them. The element of a row in the answer has the id `q-<id>:<number>`.
 */
@Component({
  selector: 'bd-group-field',
  imports: [FieldOutlet, Icon, MatButton, RowHead, SumHint, TextPipe, TranslocoPipe],
  templateUrl: './group.html',
  styleUrl: './group.scss',
})
export class GroupField extends FieldBase<'group'> {
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly remembered = inject(OPEN_ROWS);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

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
  /** A row alone is open, and stays so when another comes; rows that come with the answer are as they were left. */
  protected readonly opened = linkedSignal<string[], ReadonlySet<string>>({
    source: this.ids,
    computation: (ids, previous) => {
      const left = this.remembered.of(untracked(this.question).id);
      const again = ids.filter((id, i) => left.includes(i) && !previous?.source.includes(id));
      return new Set([...(previous?.value ?? []), ...(ids.length === 1 ? ids : []), ...again]);
    },
  });
  /** Rows in which something was typed, when they were folded, that cannot be an answer yet. */
  protected readonly unsaved = signal<ReadonlySet<string>>(new Set());
  protected readonly full = computed(() => this.rows().length >= this.question().maxRows);

  protected title(row: Row, index: number): string {
    const name = this.texts.of(rowName(this.question(), row, (q) => this.shown(index, q)));
    const number = `${this.texts.of(this.question().rowName)} ${index + 1}`;
    return name ? `${number}: ${name}` : number;
  }

  protected standing(row: Row, index: number) {
    return rowStanding(this.shownIn(index), row, this.problemsOf(index));
  }

  protected shownIn(index: number): RowQuestion[] {
    return this.question().questions.filter((question) => this.shown(index, question));
  }

  private shown(index: number, question: RowQuestion): boolean {
    return this.shownRows()[this.stored(index)]?.[question.id] ?? !question.shownIf;
  }

  protected sums(row: Row) {
    return sumLines(this.question().sums, (id) => asText(row[id]));
  }

  protected nameOf(id: string) {
    return this.question().questions.find((q) => q.id === id)?.text;
  }

  /** What is wrong with a row, or with the answer to one question of it. */
  protected problemsOf(index: number, id?: string): QuestionProblem[] {
    const row = String(this.stored(index));
    return this.problems().filter((p) => p.row === row && (id === undefined || p.column === id));
  }

  /** Which row of the answer this is: rows without answers are not part of it. */
  private stored(index: number): number {
    const rows = this.rows();
    return filled(rows[index] ?? {}) ? rows.slice(0, index).filter(filled).length : -1;
  }

  protected placeOf(index: number): string | null {
    const stored = this.stored(index);
    return stored < 0 ? null : `q-${this.question().id}:${stored + 1}`;
  }

  protected turn(id: string, body: HTMLElement): void {
    if (!this.opened().has(id)) return this.unfold(id);
    const wrong = body.querySelector('[data-bd-unsaved]') !== null;
    this.unsaved.update((ids) => (wrong ? withId(ids, id) : withoutId(ids, id)));
    this.opened.update((ids) => withoutId(ids, id));
    this.remember();
  }

  protected unfold(id: string): void {
    this.opened.update((ids) => withId(ids, id));
    this.remember();
  }

  private remember(): void {
    const open = this.ids().flatMap((id, i) => (this.opened().has(id) ? [i] : []));
    this.remembered.keep(this.question().id, open);
  }

  protected change(index: number, id: string, value: Json | null): void {
    this.put(this.rows().map((row, i) => (i === index ? withEntry(row, id, value) : row)));
  }

  protected add(): void {
    this.put([...this.rows(), {}]);
    const id = this.ids().at(-1) ?? '';
    this.unfold(id);
    this.focus(`#${id}-body :is(input, select, textarea)`);
  }

  protected take(index: number): void {
    const before = { rows: this.rows(), ids: this.ids() };
    const title = this.title(before.rows[index] ?? {}, index);
    const ids = before.ids.filter((_, i) => i !== index);
    this.put(before.rows.filter((_, i) => i !== index));
    this.ids.set(ids);
    this.remember();
    // The button that was pressed goes with its row.
    this.focus(`[aria-controls="${ids[Math.min(index, ids.length - 1)]}-body"], .add`);
    this.toast.say(this.texts.t('questions.group.removed', { row: title }), () => {
      this.put(before.rows);
      this.ids.set(before.ids);
      this.remember();
    });
  }

  private focus(selector: string): void {
    const focus = () => this.element.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.injector });
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
const withId = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => new Set([...ids, id]);
const withoutId = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((other) => other !== id));
