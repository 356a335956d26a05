import { Component, computed, inject, input } from '@angular/core';
import type { ResultTable } from '@briedums/domain';
import { AmountPipe, DistributionChart, LevelBadge, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileNameOf } from '../../ui/file-name';
import { NamedCells } from '../../ui/named-cells';
import { ScrollBox } from '../../ui/scroll-box';
import { TableExport, type TableFile } from '../../ui/table-export';
import { overviewColumns, type OverviewRow, overviewRows } from './overview-rows';

/** The whole round at a glance: how many are at each level, and the means of the sections. */
@Component({
  selector: 'bd-result-overview',
  imports: [AmountPipe, DistributionChart, LevelBadge, NamedCells, ScrollBox, TableExport, TranslocoPipe],
  templateUrl: './result-overview.html',
  host: { class: 'bd-columns' },
  styles: `
    h3 {
      margin-bottom: 0.5rem;
    }

    .beside {
      display: none;
    }

    // Row by row there is no header to read: sections have their names, counts the level beside them.
    @media (max-width: 40rem) {
      .name {
        position: static;
        width: auto;
        height: auto;
        margin: 0;
        white-space: normal;
        clip-path: none;
      }

      .level::before {
        content: none;
      }

      .beside {
        display: inline-flex;
      }
    }
  `,
})
export class ResultOverview {
  private readonly texts = inject(Texts);
  readonly table = input.required<ResultTable>();
  protected readonly levels = [0, 1, 2, 3, 4, 5];

  protected readonly source = computed(() => {
    const { round, method } = this.table();
    return `${this.texts.of(round.title)}, ${this.texts.t('results.method', { version: method.version })}`;
  });
  protected readonly rows = computed(() => overviewRows(this.table(), this.texts));
  protected readonly file = computed<TableFile<OverviewRow>>(() => ({
    name: fileNameOf(this.table().round.slug, this.texts.t('results.sections.file')),
    columns: overviewColumns(this.table().method, this.texts),
    rows: this.rows(),
  }));
}
