import { Component, computed, input } from '@angular/core';
import type { RoundView } from '@briedums/domain';
import { AmountPipe, Icon } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const steps = ['participants', 'invited', 'signedIn', 'started', 'submitted'] as const;

/** How far the institutions of a round have come. */
@Component({
  selector: 'bd-funnel',
  imports: [AmountPipe, Icon, TranslocoPipe],
  template: `
    <ol [attr.aria-label]="'round.funnel.label' | transloco">
      @for (step of shown(); track step.name) {
        <li>
          <span class="name">{{ 'round.funnel.' + step.name | transloco }}</span>
          <strong class="bd-figures">{{ step.count | amount }}</strong>
          @if (!$last) {
            <bd-icon name="next" />
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: inline-flex;
      gap: 0.375rem;
      align-items: center;
    }

    .name {
      color: var(--bd-ink-2);
    }

    strong {
      font-weight: 700;
    }

    bd-icon {
      color: var(--bd-ink-2);
    }
  `,
})
export class Funnel {
  readonly funnel = input.required<RoundView['funnel']>();
  protected readonly shown = computed(() => steps.map((name) => ({ name, count: this.funnel()[name] })));
}
