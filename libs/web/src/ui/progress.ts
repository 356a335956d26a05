import { Component, computed, inject, input } from '@angular/core';
import { Texts } from '../i18n/texts';

/** How much of how much, as a bar and in figures. */
@Component({
  selector: 'bd-progress',
  template: `
    <span
      class="bar"
      role="progressbar"
      [attr.aria-label]="label()"
      [attr.aria-valuenow]="done()"
      [attr.aria-valuemin]="0"
      [attr.aria-valuemax]="total()"
      [attr.aria-valuetext]="figures()"
    >
      <span class="done" [style.width.%]="part()"></span>
    </span>
    @if (!bare()) {
      <span class="bd-figures" aria-hidden="true">{{ figures() }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      min-width: 6rem;
      white-space: nowrap;
    }

    .bar {
      flex: 1;
      height: 0.5rem;
      overflow: hidden;
      background: var(--bd-surface-2);
      border: 1px solid var(--bd-line-strong);
      border-radius: 2px;
    }

    .done {
      display: block;
      height: 100%;
      background: var(--bd-ink-2);
      transition: width var(--bd-motion) ease-out;
    }
  `,
})
export class Progress {
  private readonly texts = inject(Texts);
  readonly done = input.required<number>();
  readonly total = input.required<number>();
  /** What progresses, for the screen reader. */
  readonly label = input.required<string>();
  /** Without figures, where they stand beside it already. */
  readonly bare = input(false);
  protected readonly part = computed(() => (this.total() > 0 ? (100 * this.done()) / this.total() : 0));
  protected readonly figures = computed(() =>
    this.texts.t('common.of', { done: this.done(), total: this.total() }),
  );
}
