import { Component, computed, inject, input, output, signal } from '@angular/core';
import { exportCsv, PluralPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { csvRows } from './csv-rows';
import { ScrollBox } from './scroll-box';

const largest = 2_000_000;
const previewed = 5;

/** A table as CSV: pasted, or read from a file into the same box, where it can be corrected. Shows the first rows as read. */
@Component({
  selector: 'bd-csv-input',
  imports: [ScrollBox, PluralPipe, TranslocoPipe],
  templateUrl: './csv-input.html',
  styleUrl: './csv-input.scss',
})
export class CsvInput {
  private readonly texts = inject(Texts);
  readonly value = input.required<string>();
  readonly valueChange = output<string>();
  readonly error = input<string | null>(null);
  readonly hint = input('');
  /** Names of the columns, for an empty file to fill in; none while they are not known. */
  readonly columns = input<readonly string[]>([]);
  protected readonly unread = signal('');
  private readonly rows = computed(() => csvRows(this.value()));
  protected readonly header = computed(() => this.rows()[0] ?? []);
  /** A row that is too short is shown as it will be refused: with gaps. */
  protected readonly preview = computed(() =>
    this.rows()
      .slice(1, previewed + 1)
      .map((row) => [...row, ...Array<string>(Math.max(0, this.header().length - row.length)).fill('')]),
  );
  protected readonly count = computed(() => Math.max(0, this.rows().length - 1));

  protected saveTemplate(): void {
    const columns = this.columns().map((name) => ({ name, value: () => null }));
    exportCsv(this.texts.t('ui.csv.templateFile'), columns, []);
  }

  protected async read(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const file = box.files?.[0];
    box.value = '';
    if (!file) return;
    if (file.size > largest) return this.unread.set(this.texts.t('ui.csv.tooLarge'));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      this.unread.set('');
      this.valueChange.emit(text);
    } catch {
      this.unread.set(this.texts.t('ui.csv.unreadable'));
    }
  }
}
