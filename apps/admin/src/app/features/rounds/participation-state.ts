import { Component, computed, input } from '@angular/core';
import type { ParticipationState } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<ParticipationState, Tone> = {
  notStarted: 'neutral',
  inProgress: 'active',
  submitted: 'done',
};

/** How far an institution is, in words. */
@Component({
  selector: 'bd-participation-state',
  imports: [StateTag, TranslocoPipe],
  template: `<bd-state [tone]="tone()">{{ 'progress.state.' + state() | transloco }}</bd-state>`,
})
export class ParticipationStateTag {
  readonly state = input.required<ParticipationState>();
  protected readonly tone = computed(() => tones[this.state()]);
}
