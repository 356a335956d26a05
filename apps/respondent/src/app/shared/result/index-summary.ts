import { Component, computed, inject, input } from '@angular/core';
import type { MethodView, ScoreView } from '@briedums/domain';
import { AmountPipe, LevelBadge, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LevelScale } from './level-scale';
import { nextStep } from './next-level';

/** The index and its level: the number, what the level means, where it stands between the limits, what is missing to the next. */
@Component({
  selector: 'bd-index-summary',
  imports: [AmountPipe, LevelBadge, LevelScale, TextPipe, TranslocoPipe],
  template: `
    @if (score(); as s) {
      <p class="score">
        <span class="bd-figures number">{{ s.rounded | amount }}</span>
        <span class="bd-quiet">{{ 'result.ofHundred' | transloco }}</span>
        <bd-level [level]="s.level" [name]="level()?.name" />
      </p>
      <p class="means">{{ means() | text }}</p>
      <bd-level-scale [score]="s.decimal" [limits]="method().limits" />
      <p class="next">{{ next() }}</p>
    } @else {
      <p class="score"><bd-level [level]="null" /></p>
      <p>{{ 'result.noIndex' | transloco: { count: method().minScoredSections } }}</p>
    }
  `,
  styles: `
    p {
      margin: 0 0 0.75rem;
    }

    .score {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      align-items: baseline;
      font-size: calc(var(--bd-text) * 1.2);
    }

    .number {
      font-size: 3.25rem;
      font-weight: 600;
      line-height: 1;
    }

    .means {
      margin-bottom: 1.5rem;
    }

    .next {
      margin-top: 0.5rem;
      font-weight: 600;
    }
  `,
})
export class IndexSummary {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  readonly score = input.required<ScoreView | null>();
  readonly method = input.required<MethodView>();

  protected readonly level = computed(() =>
    this.method().levels.find((level) => level.number === this.score()?.level),
  );
  protected readonly means = computed(() => {
    const level = this.score()?.level ?? 0;
    return level > 0 ? this.method().descriptors[level - 1] : this.level()?.description;
  });
  protected readonly next = computed(() => {
    const score = this.score();
    const step = score && nextStep(score, this.method().limits, this.method().decimals);
    if (!step) return this.texts.t('result.highest');
    if (step.rule === 'any') return this.texts.t('result.nextAny');
    const { level, from, distance } = step;
    return this.texts.t('result.nextLevel', {
      level,
      from: this.amount.transform(from),
      distance: this.amount.transform(distance),
    });
  });
}
