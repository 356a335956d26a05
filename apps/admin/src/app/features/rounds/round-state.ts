import { Component, computed, input } from '@angular/core';
import { type RoundState, roundStateSchema } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<RoundState, Tone> = {
  draft: 'neutral',
  open: 'active',
  closed: 'neutral',
  published: 'done',
};

/** A round's state as the wire tells it where it is any text. */
export const roundStateOf = (state: string): RoundState | null =>
  roundStateSchema.safeParse(state).data ?? null;

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
