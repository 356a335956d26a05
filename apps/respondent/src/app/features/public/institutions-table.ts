import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ResultRow, ResultTable } from '@briedums/domain';
import {
  addressState,
  AmountPipe,
  type Column,
  Empty,
  exportCsv,
  Icon,
  LevelBadge,
  PluralPipe,
  sorted,
  SortHeader,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Comparison } from './comparison';
import { choicesOf, filtered, sortValue } from './table-rows';

const page = 100;
const most = 5;

/** All institutions of a round: search, filters, order and the choice to compare live in the address. */
@Component({
  selector: 'bd-institutions-table',
  imports: [
    AmountPipe,
    Comparison,
    Empty,
    Icon,
    LevelBadge,
    MatButton,
    PluralPipe,
    RouterLink,
    SortHeader,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './institutions-table.html',
  styleUrl: './institutions-table.scss',
})
export class InstitutionsTable {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  private readonly address = addressState();
  readonly table = input.required<ResultTable>();
  /** Address of the round, before the institution's id. */
  readonly base = input.required<string>();

  protected readonly search = this.address.text('q');
  protected readonly group = this.address.text('grupa');
  protected readonly region = this.address.text('regions');
  protected readonly level = this.address.text('limenis');
  protected readonly sort = this.address.sort('kartot', { key: 'index', direction: 'desc' });
  private readonly compared = this.address.text('salidzinat');
  private readonly limit = signal(page);

  protected readonly groups = computed(() => choicesOf(this.table().rows, 'group', this.texts.language()));
  protected readonly regions = computed(() => choicesOf(this.table().rows, 'region', this.texts.language()));
  protected readonly filteredRows = computed(() => {
    const [search, group, region] = [this.search.value(), this.group.value(), this.region.value()];
    const rows = filtered(this.table().rows, { search, group, region, level: this.level.value() });
    return sorted(rows, this.sort.value(), sortValue, this.texts.language());
  });
  protected readonly shown = computed(() => this.filteredRows().slice(0, this.limit()));
  protected readonly rest = computed(() => this.filteredRows().length - this.shown().length);
  protected readonly anyFilter = computed(
    () => !!(this.search.value() || this.group.value() || this.region.value() || this.level.value()),
  );
  /** Chosen to compare, in the order of choosing; names that the round does not have are passed over. */
  protected readonly chosen = computed(() => {
    const rows = new Map(this.table().rows.map((row) => [row.institutionId, row]));
    const ids = this.compared.value().split(',').slice(0, most);
    return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
  });
  protected readonly full = computed(() => this.chosen().length >= most);

  protected isChosen(row: ResultRow): boolean {
    return this.chosen().includes(row);
  }

  protected toggle(row: ResultRow): void {
    const rest = this.chosen().filter((other) => other !== row);
    const next = rest.length < this.chosen().length ? rest : [...rest, row];
    this.compared.set(next.map((r) => r.institutionId).join(','));
  }

  protected clearFilters(): void {
    this.address.clear('q', 'grupa', 'regions', 'limenis');
  }

  protected clearComparison(): void {
    this.compared.set('');
  }

  protected more(): void {
    this.limit.update((limit) => limit + page);
  }

  protected export(): void {
    const score = (row: ResultRow, id?: string) => (id ? row.sections[id] : row.index)?.decimal ?? null;
    const shown = (text: string | null) => (text === null ? null : this.amount.transform(text, 1));
    const columns: Column<ResultRow>[] = [
      { name: this.texts.t('public.rank'), value: (row) => row.rank },
      { name: this.texts.t('public.institution'), value: (row) => row.institution },
      { name: this.texts.t('public.group'), value: (row) => row.group },
      { name: this.texts.t('public.region'), value: (row) => row.region },
      { name: this.texts.t('result.index'), value: (row) => shown(score(row)) },
      { name: this.texts.t('public.level'), value: (row) => row.index?.level ?? null },
      ...this.table().method.sections.map(({ id, code }) => ({
        name: code,
        value: (row: ResultRow) => shown(score(row, id)),
      })),
    ];
    exportCsv(this.table().round.slug, columns, this.filteredRows());
  }
}
