import { Component, computed, input, ViewEncapsulation } from '@angular/core';
import { BarChartModule, ScaleType } from '@swimlane/ngx-charts';
import { measuredWidth } from './measured-width';

export interface LevelBar {
  level: number;
  name: string;
  count: number;
  share: string;
}

/** The bars of a distribution, drawn by ngx-charts in the colours of the level ramp. */
@Component({
  selector: 'bd-distribution-bars',
  imports: [BarChartModule],
  template: `
    @if (width()) {
      <ngx-charts-bar-horizontal
        [view]="[width(), height]"
        [results]="results()"
        [customColors]="colours()"
        [schemeType]="ordinal"
        [animations]="false"
        [tooltipDisabled]="true"
        [yAxis]="true"
        [showDataLabel]="true"
        [dataLabelFormatting]="label"
        [trimYAxisTicks]="false"
        [roundEdges]="false"
        [barPadding]="10"
        [xScaleMax]="longest()"
      />
    }
  `,
  host: { role: 'img', '[attr.aria-label]': 'spoken()' },
  encapsulation: ViewEncapsulation.None,
  styleUrl: './distribution-bars.scss',
})
export class DistributionBars {
  readonly bars = input.required<readonly LevelBar[]>();

  /** Without a width of our own the chart draws itself 600 wide until it notices where it stands. */
  protected readonly width = measuredWidth();
  protected readonly height = 256;
  protected readonly ordinal = ScaleType.Ordinal;
  protected readonly results = computed(() => this.bars().map((b) => ({ name: b.name, value: b.count })));
  protected readonly colours = computed(() =>
    this.bars().map((b) => ({ name: b.name, value: `var(--bd-level-${b.level})` })),
  );
  protected readonly spoken = computed(() =>
    this.bars()
      .map((b) => `${b.name}: ${b.count} (${b.share})`)
      .join('; '),
  );
  /** Some room for the figure behind the longest bar. */
  protected readonly longest = computed(() => Math.max(1, ...this.bars().map((b) => b.count)) * 1.15);

  /** ngx-charts hands over the count alone: equal counts have equal shares. */
  protected readonly label = (count: number): string => {
    const bar = this.bars().find((b) => b.count === count);
    return bar ? `${count} (${bar.share})` : String(count);
  };
}
