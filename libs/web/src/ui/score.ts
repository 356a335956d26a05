import { Component, input } from '@angular/core';
import { AmountPipe } from '../i18n/pipes';
import { LevelBadge } from './level-badge';
import type { LocalText } from '../i18n/local-text';

/** A score as the wire gives it, or null for none. */
export interface ShownScore {
  rounded: string;
  decimal: string;
  level: number;
}

/** A score with its level; whole (as the methodology rounds) in overviews, one decimal with `detail`. */
@Component({
  selector: 'bd-score',
  imports: [AmountPipe, LevelBadge],
  template: `
    @if (score(); as s) {
      <span class="bd-figures">{{ detail() ? (s.decimal | amount: 1) : (s.rounded | amount) }}</span>
      <bd-level [level]="s.level" [name]="levelName()" [compact]="compact()" />
    } @else {
      <bd-level [level]="null" [compact]="compact()" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      justify-content: flex-end;
    }
  `,
})
export class ScoreDisplay {
  readonly score = input.required<ShownScore | null>();
  readonly levelName = input<LocalText>();
  readonly detail = input(false);
  readonly compact = input(true);
}
