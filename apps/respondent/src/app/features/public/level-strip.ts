import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** How many institutions are at each level, as one narrow strip: their number in it, the level below it. */
@Component({
  selector: 'bd-level-strip',
  imports: [TranslocoPipe],
  template: `
    @if (parts().length) {
      <span class="strip" role="img" [attr.aria-label]="words()">
        @for (part of parts(); track part.level) {
          <span class="part" [style.flex-grow]="part.count">
            <span class="count" [class]="'l' + part.level">{{ part.count }}</span>
            <span class="level">{{ part.level }}</span>
          </span>
        }
      </span>
    } @else {
      {{ 'common.none' | transloco }}
    }
  `,
  styles: `
    .strip {
      display: flex;
      width: 18rem;
      max-width: 100%;
    }

    .part {
      flex-basis: 0;
      min-width: 1.75em;
      font-size: var(--bd-text-small);
      line-height: 1.5;
      text-align: center;
    }

    .part + .part {
      margin-left: -1px;
    }

    .count,
    .level {
      display: block;
    }

    .count {
      font-weight: 600;
      border: 1px solid var(--bd-level-line);
      print-color-adjust: exact;
    }

    .level {
      line-height: 1.25;
      color: var(--bd-ink-2);
    }

    @for $level from 0 through 5 {
      .l#{$level} {
        color: var(--bd-on-level-#{$level});
        background: var(--bd-level-#{$level});
      }
    }
  `,
})
export class LevelStrip {
  private readonly texts = inject(Texts);
  readonly levels = input.required<readonly number[]>();
  protected readonly parts = computed(() =>
    this.levels()
      .map((count, level) => ({ count, level }))
      .filter((part) => part.count > 0),
  );
  protected readonly words = computed(() =>
    this.parts()
      .map(({ level, count }) => `${this.texts.t('levels.level', { number: level })}: ${count}`)
      .join(', '),
  );
}
