import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

export type Tone = 'neutral' | 'active' | 'done' | 'warning' | 'error';

const drawings: Record<Tone, IconName | null> = {
  neutral: null,
  active: null,
  done: 'done',
  warning: 'warning',
  error: 'error',
};

/** A state in one or two words. The tone only supports the word. */
@Component({
  selector: 'bd-state',
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <bd-icon [name]="name" />
    }
    <ng-content />
  `,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      gap: 0.3em;
      align-items: center;
      padding: 0.05em 0.5em;
      font-size: var(--bd-text-small);
      font-weight: 600;
      white-space: nowrap;
      vertical-align: middle;
      color: var(--bd-ink-2);
      background: var(--bd-surface-2);
      border-radius: var(--bd-radius);
    }

    :host(.active) {
      color: var(--bd-info);
      background: var(--bd-info-tint);
    }

    :host(.done) {
      color: var(--bd-done);
      background: var(--bd-done-tint);
    }

    :host(.warning) {
      color: var(--bd-warning);
      background: var(--bd-warning-tint);
    }

    :host(.error) {
      color: var(--bd-error);
      background: var(--bd-error-tint);
    }
  `,
})
export class StateTag {
  readonly tone = input<Tone>('neutral');
  protected readonly icon = computed(() => drawings[this.tone()]);
}
