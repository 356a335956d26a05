import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AmountPipe,
  Empty,
  LevelBadge,
  percentOf,
  PluralPipe,
  SharePipe,
  sumOf,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileNameOf } from '../../../ui/file-name';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { scoringColumns, type ScoringRow } from './scoring-columns';
import { VersionStore } from './version-store';

/** Weights, limits and levels of a version. */
@Component({
  selector: 'bd-scoring-tab',
  imports: [
    AmountPipe,
    Empty,
    LevelBadge,
    NamedCells,
    PluralPipe,
    RouterLink,
    ScrollBox,
    SharePipe,
    TableExport,
    TextPipe,
    TranslocoPipe,
  ],
  host: { class: 'bd-tab' },
  templateUrl: './scoring-tab.html',
  styleUrl: './scoring-tab.scss',
})
export class ScoringTab {
  private readonly texts = inject(Texts);
  protected readonly store = inject(VersionStore);
  protected readonly sections = computed(() => {
    const scored = (this.store.methodology()?.sections ?? []).flatMap((section) =>
      section.scoring ? [{ section, scoring: section.scoring }] : [],
    );
    const sum = sumOf(scored.map(({ scoring }) => scoring.weight));
    return scored.map((row) => ({ ...row, share: percentOf(row.scoring.weight, sum) }));
  });
  protected readonly weights = computed(() => sumOf(this.sections().map((row) => row.scoring.weight)));
  protected readonly file = computed<TableFile<ScoringRow>>(() => ({
    name: fileNameOf(this.store.fileName(), this.texts.t('methodologies.scoring.file')),
    columns: scoringColumns(this.texts),
    rows: [
      ...this.sections().map(({ section, scoring, share }) => ({
        name: this.texts.of(section.name),
        weight: scoring.weight,
        share,
        limits: scoring.limits,
      })),
      {
        name: this.texts.t('methodologies.scoring.index'),
        weight: this.weights(),
        share: '100',
        limits: this.store.methodology()?.index.limits ?? [],
      },
    ],
  }));
}
