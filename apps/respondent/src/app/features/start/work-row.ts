import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ParticipationView } from '@briedums/domain';
import { AgoPipe, Progress, StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<ParticipationView['state'], Tone> = {
  notStarted: 'neutral',
  inProgress: 'active',
  submitted: 'done',
};

/** One institution in one round: how far it is, and what to do now. */
@Component({
  selector: 'bd-work-row',
  imports: [AgoPipe, MatButton, Progress, RouterLink, StateTag, TranslocoPipe],
  templateUrl: './work-row.html',
  styleUrl: './work-row.scss',
})
export class WorkRow {
  readonly item = input.required<ParticipationView>();
  protected readonly tone = computed(() => tones[this.item().state]);
  protected readonly open = computed(() => this.item().round.state === 'open');
  /** Of an imported past round only results are known: there is no questionnaire. */
  protected readonly asked = computed(() => this.item().round.origin === 'survey');
  /** What the one button does. */
  protected readonly action = computed(() => {
    const { state } = this.item();
    if (!this.open() || state === 'submitted') return 'look';
    return state === 'notStarted' ? 'begin' : 'goOn';
  });
}
