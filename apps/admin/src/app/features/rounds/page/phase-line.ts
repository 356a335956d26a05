import { Component, computed, input } from '@angular/core';
import { Icon } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Phase } from './round-phase';

/** The way of a round from draft to publication, and where it is. */
@Component({
  selector: 'bd-phase-line',
  imports: [Icon, TranslocoPipe],
  template: `
    <ol [attr.aria-label]="'round.phases.label' | transloco">
      @for (step of steps(); track step.phase) {
        <li [class]="step.when" [attr.aria-current]="step.when === 'now' ? 'step' : null">
          <span class="dot">
            @if (step.when === 'past') {
              <bd-icon name="check" />
            }
          </span>
          <span class="name">
            {{ 'round.phases.' + step.phase | transloco }}
            @if (step.when === 'now' && note()) {
              <span class="note">{{ note() }}</span>
            }
          </span>
          <span class="bd-hidden">{{ 'round.phases.' + step.when | transloco }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './phase-line.scss',
})
export class PhaseLine {
  readonly phases = input.required<readonly Phase[]>();
  readonly current = input.required<Phase>();
  /** A round that was imported was never open and never closed. */
  readonly imported = input(false);
  /** What there is to say of the phase that it is in. */
  readonly note = input('');
  protected readonly steps = computed(() => {
    const now = this.phases().indexOf(this.current());
    const last = this.phases().length - 1;
    return this.phases().map((phase, i) => ({
      phase: phase === 'closed' && this.imported() ? 'imported' : phase,
      when: whenOf(i, now, last),
    }));
  });
}

/** The last phase has nothing after it: reaching it is being done. */
const whenOf = (i: number, now: number, last: number): 'past' | 'now' | 'later' => {
  if (i < now || (i === now && i === last)) return 'past';
  return i === now ? 'now' : 'later';
};
