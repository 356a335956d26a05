import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Session, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatDaysLeft, formatDeadline } from './deadline';
import { type Obstacle, obstacles, phaseOf } from './round-phase';
import { RoundActions } from './round-actions';
import { RoundStore } from './round-store';

/** Below the phases: what comes next, what stands in the way, and the button that does it. */
@Component({
  selector: 'bd-next-step',
  imports: [Icon, MatButton, RouterLink, RouterLinkActive, TranslocoPipe],
  templateUrl: './next-step.html',
  styleUrl: './next-step.scss',
})
export class NextStep {
  protected readonly store = inject(RoundStore);
  protected readonly actions = inject(RoundActions);
  protected readonly session = inject(Session);
  private readonly texts = inject(Texts);

  protected readonly phase = computed(() => {
    const round = this.store.round.value();
    return round ? phaseOf(round, this.store.computations.value() ?? []) : null;
  });
  protected readonly deadline = computed(() => {
    const round = this.store.round.value();
    if (!round || round.state !== 'open') return '';
    const left = round.closesAt ? ` (${formatDaysLeft(this.texts, round.closesAt, Date.now())})` : '';
    return formatDeadline(this.texts, round.closesAt) + left;
  });
  protected readonly obstacles = computed(() => {
    const round = this.store.round.value();
    const phase = this.phase();
    const rows = this.store.participations.value();
    if (!round || !phase || !rows) return [];
    const found = obstacles(
      phase,
      round,
      rows,
      this.store.computations.value() ?? [],
      new Date().toISOString(),
    );
    return found.map((o) => ({ ...o, text: this.sentence(o) }));
  });
  protected readonly stopped = computed(() => this.obstacles().some((o) => o.stops));

  private sentence({ code, count }: Obstacle): string {
    const key = `round.obstacles.${code}`;
    return count === undefined ? this.texts.t(key) : this.texts.plural(key, count);
  }
}
