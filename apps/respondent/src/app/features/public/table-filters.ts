import { Component, computed, inject, input } from '@angular/core';
import type { MethodView } from '@briedums/domain';
import { TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstDirection } from './table-rows';
import { TableState } from './table-state';

/** Search, filters and, on a phone, the order of the table of institutions. */
@Component({
  selector: 'bd-table-filters',
  imports: [TextPipe, TranslocoPipe],
  templateUrl: './table-filters.html',
  styleUrl: './table-filters.scss',
})
export class TableFilters {
  private readonly texts = inject(Texts);
  protected readonly state = inject(TableState);
  readonly method = input.required<MethodView>();
  readonly groups = input.required<readonly string[]>();
  readonly regions = input.required<readonly string[]>();

  /** Every column, also those that a phone shows only on opening a row. */
  protected readonly orders = computed(() => [
    { key: 'index', name: this.texts.t('result.index') },
    { key: 'name', name: this.texts.t('public.institution') },
    ...this.method().sections.map(({ id, name }) => ({ key: id, name: this.texts.of(name) })),
    ...(this.groups().length ? [{ key: 'group', name: this.texts.t('public.group') }] : []),
    ...(this.regions().length ? [{ key: 'region', name: this.texts.t('public.region') }] : []),
  ]);

  protected orderBy(key: string): void {
    this.state.sort.set({ key, direction: firstDirection(key) });
  }
}
