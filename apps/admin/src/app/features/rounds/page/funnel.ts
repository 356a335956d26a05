import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoundView } from '@briedums/domain';
import { AmountPipe, Icon, Session } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ListPlace, places } from './list-place';

const steps = ['participants', 'invited', 'signedIn', 'started', 'submitted'] as const;
/** How far the institutions of a round have come; each count leads to the list of whom it counts. */
@Component({
  selector: 'bd-funnel',
  imports: [AmountPipe, Icon, RouterLink, TranslocoPipe],
  template: `
    <ol [attr.aria-label]="'round.funnel.label' | transloco">
      @for (step of shown(); track step.name) {
        <li>
          @if (step.place; as place) {
            <a [routerLink]="place.tab" [queryParams]="place.query">
              <span class="name">{{ 'round.funnel.' + step.name | transloco }}</span>
              <strong class="bd-figures">{{ step.count | amount }}</strong>
            </a>
          } @else {
            <span class="name">{{ 'round.funnel.' + step.name | transloco }}</span>
            <strong class="bd-figures">{{ step.count | amount }}</strong>
          }
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

    a {
      display: inline-flex;
      gap: 0.375rem;
      color: var(--bd-ink);
      text-decoration-color: var(--bd-line-strong);
    }

    a:hover,
    a:hover .name {
      color: var(--bd-accent);
      text-decoration-color: currentcolor;
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
  private readonly session = inject(Session);
  protected readonly shown = computed(() =>
    steps.map((name) => ({ name, count: this.funnel()[name], place: this.placeOf(name) })),
  );

  /** Who was invited shows to those only who may see credentials. */
  private placeOf(name: (typeof steps)[number]): ListPlace | null {
    const place = places[name];
    return place.tab === 'access' && !this.session.can('credential.manage') ? null : place;
  }
}
