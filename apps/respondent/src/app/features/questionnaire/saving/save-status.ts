import { Component, computed, input, output } from '@angular/core';
import { Icon, MomentPipe, PluralPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IconName } from '@briedums/web';
import type { Status } from './status';

const drawings: Record<Status['kind'], IconName | null> = {
  unchanged: null,
  saving: 'saving',
  saved: 'check',
  offline: 'offline',
  failed: 'error',
  conflict: 'warning',
};

/** Says what the server has acknowledged; a failure can be tried again here. */
@Component({
  selector: 'bd-save-status',
  imports: [Icon, MomentPipe, PluralPipe, TranslocoPipe],
  template: `
    @let s = status();
    <span role="status" [class]="s.kind">
      @if (icon(); as name) {
        <bd-icon [name]="name" />
      }
      @switch (s.kind) {
        @case ('unchanged') {
          {{ 'saving.unchanged' | transloco }}
        }
        @case ('saving') {
          {{ 'saving.saving' | transloco }}
        }
        @case ('saved') {
          {{ 'saving.saved' | transloco: { time: s.at | moment: 'time' } }}
        }
        @case ('offline') {
          {{ 'saving.offline' | transloco: { count: s.count } }}
        }
        @case ('failed') {
          {{ 'saving.failed' | transloco }}
        }
        @case ('conflict') {
          {{ s.count | plural: 'saving.conflict' }}
        }
      }
    </span>
    @if (s.kind === 'failed' || s.kind === 'offline') {
      <button type="button" class="bd-linkbutton" (click)="retry.emit()">
        {{ 'saving.retry' | transloco }}
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 0.75rem;
      align-items: center;
      font-size: var(--bd-text-small);
      font-variant-numeric: tabular-nums;
      color: var(--bd-ink-2);
      white-space: nowrap;
    }

    .saved bd-icon {
      color: var(--bd-done);
    }

    .offline,
    .conflict {
      color: var(--bd-warning);
      font-weight: 600;
    }

    .failed {
      color: var(--bd-error);
      font-weight: 600;
    }
  `,
})
export class SaveStatus {
  readonly status = input.required<Status>();
  readonly retry = output<void>();
  protected readonly icon = computed(() => drawings[this.status().kind]);
}
