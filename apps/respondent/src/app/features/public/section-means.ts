import { Component, computed, inject, input } from '@angular/core';
import type { ResultTable } from '@briedums/domain';
import { AmountPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LevelStrip } from './level-strip';

/** Means and levels of the sections, with the finding above. */
@Component({
  selector: 'bd-section-means',
  imports: [AmountPipe, LevelStrip, TextPipe, TranslocoPipe],
  template: `
    @if (finding(); as text) {
      <p>{{ text }}</p>
    }
    <div class="bd-tablebox" tabindex="0" role="group" aria-labelledby="sections">
      <table class="bd-table bd-below">
        <thead>
          <tr>
            <th scope="col">{{ 'result.section' | transloco }}</th>
            <th scope="col" class="bd-number">{{ 'public.mean' | transloco }}</th>
            <th scope="col" class="bd-number">n</th>
            <th scope="col" class="bd-below-wide">{{ 'public.distribution' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.section.id) {
            <tr>
              <th scope="row">{{ row.section.name | text }}</th>
              <td class="bd-number">
                <strong>{{ row.of?.mean | amount: 1 }}</strong>
              </td>
              <td class="bd-number">{{ row.of?.n ?? 0 }}</td>
              <td class="bd-below-wide">
                <bd-level-strip [levels]="row.of?.levels ?? []" />
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p class="bd-quiet bd-small">{{ 'public.stripKey' | transloco }}</p>
  `,
  styles: `
    .bd-small {
      margin: 0.5rem 0 0;
    }
  `,
})
export class SectionMeans {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  readonly table = input.required<ResultTable>();

  protected readonly rows = computed(() =>
    this.table().method.sections.map((section) => ({ section, of: this.table().sections[section.id] })),
  );
  protected readonly finding = computed(() => {
    // Where a section's scores are not known, the others say nothing about which is the highest.
    if (this.rows().some((row) => !row.of?.n)) return '';
    const sorted = this.rows()
      .filter((row) => row.of?.mean)
      .sort((a, b) => Number(b.of?.mean) - Number(a.of?.mean));
    const [best, worst] = [sorted[0], sorted.at(-1)];
    if (!best || !worst || best === worst) return '';
    return this.texts.t('public.sectionsFinding', {
      best: this.texts.of(best.section.name),
      bestMean: this.amount.transform(best.of?.mean, 1),
      worst: this.texts.of(worst.section.name),
      worstMean: this.amount.transform(worst.of?.mean, 1),
    });
  });
}
