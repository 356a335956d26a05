import { Component, computed, input } from '@angular/core';
import type { RoundState } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<RoundState, Tone> = {
  draft: 'neutral',
  open: 'active',
  closed: 'neutral',
  published: 'done',
};

/** The state of a round, in a word. */
@Component({
  selector: 'bd-round-state',
  imports: [StateTag, TranslocoPipe],
  template: `<bd-state [tone]="tone()">{{ 'rounds.state.' + state() | transloco }}</bd-state>`,
})
export class RoundStateTag {
  readonly state = input.required<RoundState>();
  protected readonly tone = computed(() => tones[this.state()]);
}
