import { Component, computed, inject, input } from '@angular/core';
import { type LocalText } from '../i18n/local-text';
import { Texts } from '../i18n/texts';

/**
 * A maturity level: number, name and ramp. `compact` leaves the name to the tooltip and the screen reader.
 * `level` null means not rated and shows a dash, never 0.
 */
@Component({
  selector: 'bd-level',
  template: `
    <span class="number" [class]="chip()" aria-hidden="true">{{ level() ?? '–' }}</span>
    @if (compact()) {
      <span class="bd-hidden">{{ label() }}</span>
    } @else {
      <span class="bd-hidden">{{ spoken() }}</span>
      <span>{{ shownName() }}</span>
    }
  `,
  host: { '[attr.title]': 'compact() ? label() : null' },
  styles: `
    :host {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      white-space: nowrap;
    }

    .number {
      display: inline-grid;
      place-items: center;
      min-width: 1.6em;
      height: 1.6em;
      font-weight: 600;
      font-size: 0.95em;
      line-height: 1;
      font-variant-numeric: tabular-nums lining-nums;
      border: 1.5px solid var(--bd-level-line);
      border-radius: 3px;
    }

    .l0 {
      background: var(--bd-level-0);
      color: var(--bd-on-level-0);
    }

    .l1 {
      background: var(--bd-level-1);
      color: var(--bd-on-level-1);
    }

    .l2 {
      background: var(--bd-level-2);
      color: var(--bd-on-level-2);
    }

    .l3 {
      background: var(--bd-level-3);
      color: var(--bd-on-level-3);
    }

    .l4 {
      background: var(--bd-level-4);
      color: var(--bd-on-level-4);
    }

    .l5 {
      background: var(--bd-level-5);
      color: var(--bd-on-level-5);
    }

    .none {
      color: var(--bd-ink-2);
      border-color: transparent;
    }

    @media print {
      .number {
        print-color-adjust: exact;
      }
    }
  `,
})
export class LevelBadge {
  private readonly texts = inject(Texts);
  readonly level = input.required<number | null>();
  /** The methodology's own name of the level; otherwise the common one. */
  readonly name = input<LocalText>();
  readonly compact = input(false);

  protected readonly chip = computed(() => (this.level() === null ? 'none' : `l${this.level()}`));
  protected readonly shownName = computed(() => {
    const level = this.level();
    if (level === null) return this.texts.t('levels.none');
    return this.texts.of(this.name()) || this.texts.t(`levels.name.${level}`);
  });
  protected readonly spoken = computed(() => {
    const level = this.level();
    return level === null ? '' : this.texts.t('levels.level', { number: level });
  });
  protected readonly label = computed(() => {
    const level = this.level();
    if (level === null) return this.shownName();
    return this.texts.t('levels.label', { number: level, name: this.shownName() });
  });
}
