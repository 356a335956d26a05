import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ResultTable } from '@briedums/domain';
import {
  addressState,
  Empty,
  exportCsv,
  Icon,
  LevelBadge,
  matches,
  PluralPipe,
  ScoreDisplay,
  SortHeader,
  sorted,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter } from '../../ui/choice';
import { distinct } from '../../ui/distinct';
import { SearchBox } from '../../ui/search-box';
import { TableFoot } from '../../ui/table-foot';
import { rowWindow } from '../../ui/window';
import { resultCsvColumns, resultSortValue } from './result-rows';

/** All institutions of one computation. */
@Component({
  selector: 'bd-results-table',
  imports: [
    ChoiceFilter,
    Empty,
    Icon,
    LevelBadge,
    MatButton,
    PluralPipe,
    RouterLink,
    ScoreDisplay,
    SearchBox,
    SortHeader,
    TableFoot,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './results-table.html',
})
export class ResultsTable {
  private readonly texts = inject(Texts);
  private readonly address = addressState();
  readonly table = input.required<ResultTable>();
  readonly resultSetId = input.required<string>();
  protected readonly search = this.address.text('q');
  protected readonly level = this.address.text('level');
  protected readonly group = this.address.text('group');
  protected readonly region = this.address.text('region');
  protected readonly sort = this.address.sort('sort', { key: 'rank', direction: 'asc' });

  protected readonly levels = computed(() => [
    ...this.table().method.levels.map((l) => ({
      value: String(l.number),
      name: `${l.number} ${this.texts.of(l.name)}`,
    })),
    { value: 'none', name: this.texts.t('levels.none') },
  ]);
  protected readonly groups = computed(() =>
    distinct(this.table().rows, (r) => r.group, this.texts.language()),
  );
  protected readonly regions = computed(() =>
    distinct(this.table().rows, (r) => r.region ?? r.domain, this.texts.language()),
  );
  protected readonly shown = computed(() => {
    const [search, level] = [this.search.value(), this.level.value()];
    const [group, region] = [this.group.value(), this.region.value()];
    const rows = this.table().rows.filter(
      (r) =>
        matches(search, r.institution, r.group, r.region, r.domain) &&
        (!level || String(r.index?.level ?? 'none') === level) &&
        (!group || r.group === group) &&
        (!region || (r.region ?? r.domain) === region),
    );
    return sorted(rows, this.sort.value(), resultSortValue, this.texts.language());
  });
  protected readonly window = rowWindow(this.shown);

  protected clear(): void {
    this.address.clear('q', 'level', 'group', 'region');
  }

  protected export(): void {
    const { round, method } = this.table();
    const columns = resultCsvColumns(method, (key) => this.texts.t(`results.${key}`));
    exportCsv(`${round.slug}-${this.texts.t('results.file')}`, columns, this.shown());
  }
}
