import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultRow, ResultTable } from '@briedums/domain';
import { LevelBadge, ScoreDisplay, SortHeader, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter, type ChoiceOption } from '../../ui/choice';
import { distinct } from '../../ui/distinct';
import { createList } from '../../ui/list/list';
import { ListFrame } from '../../ui/list/list-frame';
import { resultColumns } from './result-rows';

const regionOf = (row: ResultRow): string | null => row.region ?? row.domain;

/** All institutions of one computation. */
@Component({
  selector: 'bd-results-table',
  imports: [
    ChoiceFilter,
    LevelBadge,
    ListFrame,
    RouterLink,
    ScoreDisplay,
    SortHeader,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './results-table.html',
})
export class ResultsTable {
  private readonly texts = inject(Texts);
  readonly table = input.required<ResultTable>();
  readonly resultSetId = input.required<string>();
  protected readonly list = createList({
    rows: () => this.table().rows,
    texts: (row) => [row.institution, row.group, row.region, row.domain],
    filters: {
      level: {
        options: () => this.levels(),
        keeps: (row, level) => String(row.index?.level ?? 'none') === level,
      },
      group: {
        options: () => distinct(this.table().rows, (row) => row.group, this.texts.language()),
        keeps: (row, group) => row.group === group,
      },
      region: {
        options: () => distinct(this.table().rows, regionOf, this.texts.language()),
        keeps: (row, region) => regionOf(row) === region,
      },
    },
    sort: { key: 'rank', direction: 'asc' },
    columns: () => resultColumns(this.table().method, (key) => this.texts.t(`results.${key}`)),
    file: () => `${this.table().round.slug}-${this.texts.t('results.file')}`,
  });

  private levels(): ChoiceOption[] {
    const levels = this.table().method.levels.map((level) => ({
      value: String(level.number),
      name: `${level.number} ${this.texts.of(level.name)}`,
    }));
    return [...levels, { value: 'none', name: this.texts.t('levels.none') }];
  }
}
