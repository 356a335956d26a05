import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ResultRow, ResultTable } from '@briedums/domain';
import {
  AmountPipe,
  type Column,
  Empty,
  exportCsv,
  Icon,
  LevelBadge,
  PluralPipe,
  sorted,
  SortHeader,
  SORTING,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Comparison } from './comparison';
import { TableFilters } from './table-filters';
import { choicesOf, filtered, sortValue } from './table-rows';
import { TableState } from './table-state';

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
    MatIconButton,
    PluralPipe,
    RouterLink,
    SortHeader,
    TableFilters,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './institutions-table.html',
  styleUrl: './institutions-table.scss',
  providers: [
    TableState,
    {
      provide: SORTING,
      useFactory: () => {
        const { sort } = inject(TableState);
        return () => sort;
      },
    },
  ],
})
export class InstitutionsTable {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  protected readonly state = inject(TableState);
  readonly table = input.required<ResultTable>();
  /** Address of the round, before the institution's id. */
  readonly base = input.required<string>();

  private readonly limit = signal(page);

  protected readonly groups = computed(() => choicesOf(this.table().rows, 'group', this.texts.language()));
  protected readonly regions = computed(() => choicesOf(this.table().rows, 'region', this.texts.language()));
  protected readonly filteredRows = computed(() => {
    const rows = filtered(this.table().rows, this.state.filters());
    return sorted(rows, this.state.sort.value(), sortValue, this.texts.language());
  });
  protected readonly shown = computed(() => this.filteredRows().slice(0, this.limit()));
  protected readonly rest = computed(() => this.filteredRows().length - this.shown().length);
  /** Rows that a phone shows with all their figures. */
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  /** Chosen to compare, in the order of choosing; names that the round does not have are passed over. */
  protected readonly chosen = computed(() => {
    const rows = new Map(this.table().rows.map((row) => [row.institutionId, row]));
    const ids = this.state.compared.value().split(',').slice(0, most);
    return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
  });
  protected readonly full = computed(() => this.chosen().length >= most);

  protected isChosen(row: ResultRow): boolean {
    return this.chosen().includes(row);
  }

  protected toggle(row: ResultRow): void {
    const rest = this.chosen().filter((other) => other !== row);
    const next = rest.length < this.chosen().length ? rest : [...rest, row];
    this.state.compared.set(next.map((r) => r.institutionId).join(','));
  }

  protected turn(row: ResultRow): void {
    const id = row.institutionId;
    this.opened.update(
      (ids) => new Set(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]),
    );
  }

  protected clearComparison(): void {
    this.state.compared.set('');
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
