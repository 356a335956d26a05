import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MomentPipe, PluralPipe } from '../i18n/pipes';
import { Icon } from './icon';

/** What the server has acknowledged, and nothing else. `waiting` counts answers that it has not acknowledged yet. */
export type SaveState =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'waiting'; count: number }
  | { kind: 'offline'; count: number }
  | { kind: 'failed' };

/** The line in the header that says whether everything is saved. */
@Component({
  selector: 'bd-save-line',
  imports: [Icon, MomentPipe, PluralPipe, TranslocoPipe],
  template: `
    @let s = state();
    <span role="status">
      @switch (s.kind) {
        @case ('unchanged') {
          {{ 'common.saveState.unchanged' | transloco }}
        }
        @case ('saving') {
          <bd-icon name="saving" /> {{ 'common.saveState.saving' | transloco }}
        }
        @case ('saved') {
          <bd-icon class="good" name="check" />
          {{ 'common.saveState.saved' | transloco: { time: s.at | moment: 'time' } }}
        }
        @case ('waiting') {
          <bd-icon name="saving" /> {{ s.count | plural: 'common.saveState.waiting' }}
        }
        @case ('offline') {
          <bd-icon class="warn" name="offline" /> {{ 'common.saveState.offline' | transloco }}
        }
        @case ('failed') {
          <bd-icon class="bad" name="error" /> {{ 'common.saveState.failed' | transloco }}
        }
      }
    </span>
  `,
  styles: `
    :host {
      font-size: var(--bd-text-small);
      color: var(--bd-ink-2);
      font-variant-numeric: tabular-nums;
    }

    .good {
      color: var(--bd-done);
    }

    .warn {
      color: var(--bd-warning);
    }

    .bad {
      color: var(--bd-error);
    }
  `,
})
export class SaveLine {
  readonly state = input.required<SaveState>();
}
