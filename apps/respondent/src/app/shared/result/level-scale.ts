import { Component, computed, inject, input } from '@angular/core';
import { AmountPipe, Texts } from '@briedums/web';

/** Where a score stands between the limits, from 0 to 100: bands in the colours of the levels, a mark, and the same in words. */
@Component({
  selector: 'bd-level-scale',
  template: `
    <div class="scale" role="img" [attr.aria-label]="words()">
      @for (band of bands(); track band.level) {
        <span class="band" [class]="['l' + band.level, band.side]" [style.flex-grow]="band.width">
          <span aria-hidden="true">{{ band.level }}</span>
        </span>
      }
      <span class="mark" [style.left.%]="score()"></span>
    </div>
    <div class="limits bd-figures" aria-hidden="true">
      @for (limit of limits(); track $index) {
        <span [style.left.%]="limit">{{ shown(limit) }}</span>
      }
    </div>
  `,
  styleUrl: './level-scale.scss',
})
export class LevelScale {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  /** One decimal, as text. */
  readonly score = input.required<string>();
  readonly limits = input.required<readonly string[]>();

  protected readonly bands = computed(() => {
    const ends = [...this.limits().map(Number), 100];
    return ends
      .map((end, i) => ({ level: i + 1, from: ends[i - 1] ?? 0, width: end - (ends[i - 1] ?? 0) }))
      .map((band) => ({ ...band, side: sideOf(band.from + band.width / 2, Number(this.score())) }))
      .filter((b) => b.width > 0);
  });
  protected readonly words = computed(() =>
    this.texts.t('result.scale', {
      score: this.amount.transform(this.score(), 1),
      limits: this.limits()
        .map((l) => this.shown(l))
        .join('; '),
    }),
  );

  protected shown(limit: string): string {
    return this.amount.transform(limit);
  }
}

/** The number of a level makes way for the mark: to the other side of its band. */
const sideOf = (middle: number, mark: number): string => {
  if (Math.abs(mark - middle) >= 4) return '';
  return mark >= middle ? 'start' : 'end';
};
