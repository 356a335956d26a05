import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { ParticipationRow } from '@briedums/domain';
import { Icon, PluralPipe, Session, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { accessRows, isAccess, previewIssue } from '../access/access-rows';
import { formatDeadline } from './deadline';
import { type ListPlace, places } from './list-place';
import { addresseesOf } from './reminder';
import { type Obstacle, obstacles, phaseOf } from './round-phase';
import { RoundActions } from './round-actions';
import { RoundStore } from './round-store';

/** Where those are who stand in the way. */
const placesOf: Partial<Record<Obstacle['code'], ListPlace>> = {
  notInvited: places.notInvited,
  withoutAddress: places.notInvited,
  notDelivered: places.notDelivered,
  notSubmitted: places.notSubmitted,
  nobodySubmitted: places.notSubmitted,
  outdated: places.computations,
  failed: places.computations,
};

/** Below the phases: what comes next, what stands in the way, and the button that does it. */
@Component({
  selector: 'bd-next-step',
  imports: [Icon, MatButton, PluralPipe, RouterLink, RouterLinkActive, TranslocoPipe],
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
    return formatDeadline(this.texts, round.closesAt);
  });
  /** Closing is what comes next only once the time is over. */
  protected readonly overdue = computed(() => {
    const closesAt = this.store.round.value()?.closesAt;
    return !!closesAt && Date.parse(closesAt) < Date.now();
  });
  protected readonly obstacles = computed(() => {
    const round = this.store.round.value();
    const phase = this.phase();
    const participations = this.store.participations.value();
    if (!round || !phase || !participations) return [];
    const situation = {
      round,
      participations,
      computations: this.store.computations.value() ?? [],
      ...this.invitations(participations),
      now: new Date().toISOString(),
    };
    return obstacles(phase, situation).map((o) => ({
      ...o,
      text: this.sentence(o),
      place: placesOf[o.code] ?? null,
    }));
  });
  /** Whom to remind while the round is open; null for who may not see their addresses, and when all have submitted. */
  protected readonly addressees = computed(() => {
    const participations = this.store.participations.value();
    const credentials = this.store.credentials.value();
    if (!participations || !credentials) return null;
    const to = addresseesOf(participations, credentials);
    return to.late.length ? to : null;
  });
  protected readonly nothingToCompute = computed(() =>
    this.obstacles().some((o) => o.code === 'nobodySubmitted'),
  );
  protected readonly stopped = computed(() => this.obstacles().some((o) => o.stops));

  /** Who may not see credentials can do nothing about them: the funnel says enough. */
  private invitations(participations: readonly ParticipationRow[]) {
    const credentials = this.store.credentials.value();
    if (!credentials) return { notInvited: 0, withoutAddress: 0, notDelivered: 0 };
    const rows = accessRows(participations, credentials);
    const preview = previewIssue(rows);
    return {
      notInvited: preview.issued.length,
      withoutAddress: preview.withoutAddress.length,
      notDelivered: rows.filter((row) => isAccess(row, 'undelivered')).length,
    };
  }

  private sentence({ code, count }: Obstacle): string {
    const key = `round.obstacles.${code}`;
    return count === undefined ? this.texts.t(key) : this.texts.plural(key, count);
  }
}
