import { Component, computed, inject, input } from '@angular/core';
import type { Distribution } from '@briedums/domain';
import { formatPercent } from '../i18n/formats';
import type { LocalText } from '../i18n/local-text';
import { Texts } from '../i18n/texts';
import { Skeleton } from '../ui/skeleton';
import { ChartFrame } from './chart-frame';
import type { ChartTable } from './chart-table';
import { DistributionBars } from './distribution-bars';
import { distributionFinding } from './finding';

/** How many institutions are at each level, 5 on top. The drawing library is loaded when it is needed. */
@Component({
  selector: 'bd-distribution',
  imports: [ChartFrame, DistributionBars, Skeleton],
  template: `
    <bd-chart
      [title]="shownTitle()"
      [n]="distribution().n"
      [source]="source()"
      [table]="table()"
      [fileName]="fileName()"
    >
      @defer (on immediate) {
        <bd-distribution-bars [bars]="bars()" />
      } @placeholder {
        <bd-skeleton [lines]="6" />
      }
    </bd-chart>
  `,
})
export class DistributionChart {
  private readonly texts = inject(Texts);
  readonly distribution = input.required<Distribution>();
  /** Where the page says the finding itself; otherwise the chart does. */
  readonly title = input<string>();
  readonly source = input.required<string>();
  readonly fileName = input('limeni');
  /** The methodology's levels; without them the common names. */
  readonly levels = input<readonly { number: number; name: LocalText }[]>([]);

  protected readonly shownTitle = computed(
    () => this.title() ?? distributionFinding(this.distribution(), this.texts),
  );
  protected readonly bars = computed(() => {
    const { levels, n } = this.distribution();
    return levels
      .map((count, level) => ({
        level,
        name: `${level} ${this.nameOf(level)}`,
        count,
        share: n ? formatPercent(this.texts.language(), String((100 * count) / n)) : '–',
      }))
      .reverse();
  });

  protected readonly table = computed<ChartTable>(() => ({
    columns: ['levelColumn', 'institutionsColumn', 'shareColumn'].map((c) => this.texts.t(`charts.${c}`)),
    rows: [
      ...this.bars().map((bar) => [bar.name, bar.count, bar.share]),
      ...(this.distribution().none ? [[this.texts.t('levels.none'), this.distribution().none, null]] : []),
    ],
  }));

  private nameOf(level: number): string {
    const own = this.levels().find((l) => l.number === level);
    return own ? this.texts.of(own.name) : this.texts.t(`levels.name.${level}`);
  }
}
