import { Component, computed, input } from '@angular/core';
import type { ComputationState as State } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<State, Tone> = {
  queued: 'neutral',
  running: 'active',
  done: 'done',
  failed: 'error',
  cancelled: 'neutral',
};

/** What became of a computation, in words. */
@Component({
  selector: 'bd-computation-state',
  imports: [StateTag, TranslocoPipe],
  template: `<bd-state [tone]="tone()">{{ 'results.state.' + state() | transloco }}</bd-state>`,
})
export class ComputationState {
  readonly state = input.required<State>();
  protected readonly tone = computed(() => tones[this.state()]);
}
