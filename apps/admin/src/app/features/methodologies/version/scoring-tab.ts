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
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';
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
    TextPipe,
    TranslocoPipe,
  ],
  host: { class: 'bd-tab' },
  templateUrl: './scoring-tab.html',
  styleUrl: './scoring-tab.scss',
})
export class ScoringTab {
  protected readonly store = inject(VersionStore);
  protected readonly sections = computed(() => {
    const scored = (this.store.methodology()?.sections ?? []).flatMap((section) =>
      section.scoring ? [{ section, scoring: section.scoring }] : [],
    );
    const sum = sumOf(scored.map(({ scoring }) => scoring.weight));
    return scored.map((row) => ({ ...row, share: percentOf(row.scoring.weight, sum) }));
  });
  protected readonly weights = computed(() => sumOf(this.sections().map((row) => row.scoring.weight)));
}
