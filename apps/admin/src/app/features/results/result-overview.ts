import { Component, computed, inject, input } from '@angular/core';
import type { ResultTable } from '@briedums/domain';
import { AmountPipe, DistributionChart, formatNumber, LevelBadge, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { mostFrequentLevel } from './finding';
import { ScrollBox } from '../../ui/scroll-box';

/** The whole round at a glance: how many are at each level, and the means of the sections. */
@Component({
  selector: 'bd-result-overview',
  imports: [ScrollBox, AmountPipe, DistributionChart, LevelBadge, TextPipe, TranslocoPipe],
  templateUrl: './result-overview.html',
  host: { class: 'bd-columns' },
  styles: `
    h3 {
      margin-bottom: 0.5rem;
    }
  `,
})
export class ResultOverview {
  private readonly texts = inject(Texts);
  readonly table = input.required<ResultTable>();
  protected readonly levels = [0, 1, 2, 3, 4, 5];

  protected readonly finding = computed(() => {
    const { overall } = this.table();
    const most = mostFrequentLevel(overall);
    if (!most) return this.texts.t('results.findingNone');
    return this.texts.plural('results.finding', most.count, {
      n: overall.n,
      level: most.level,
      mean: formatNumber(this.texts.language(), overall.mean, 1),
    });
  });
  protected readonly source = computed(() => {
    const { round, method } = this.table();
    return `${this.texts.of(round.title)}, ${this.texts.t('results.method', { version: method.version })}`;
  });
  protected readonly sections = computed(() => {
    const { method, sections } = this.table();
    return method.sections.map((s) => ({ ...s, distribution: sections[s.id] ?? null }));
  });
}
