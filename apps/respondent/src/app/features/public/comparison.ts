import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ResultRow, ResultTable } from '@briedums/domain';
import { AmountPipe, Icon, LevelBadge, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Up to five institutions side by side, with the mean of all. */
@Component({
  selector: 'bd-comparison',
  imports: [AmountPipe, Icon, LevelBadge, MatButton, MatIconButton, RouterLink, TranslocoPipe],
  templateUrl: './comparison.html',
  styleUrl: './comparison.scss',
})
export class Comparison {
  private readonly texts = inject(Texts);
  readonly rows = input.required<readonly ResultRow[]>();
  readonly table = input.required<ResultTable>();
  readonly base = input.required<string>();
  readonly takeOut = output<ResultRow>();
  readonly clear = output<void>();

  protected readonly lines = computed(() => {
    const { method, overall, sections } = this.table();
    const index = { id: '', name: this.texts.t('result.index'), mean: overall.mean };
    return [
      index,
      ...method.sections.map(({ id, name }) => ({
        id,
        name: this.texts.of(name),
        mean: sections[id]?.mean ?? null,
      })),
    ].map((line) => ({
      ...line,
      cells: this.rows().map((row) => (line.id ? row.sections[line.id] : row.index) ?? null),
    }));
  });
}
