import { Component, computed, input } from '@angular/core';
import type { AccountView } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<AccountView['state'], Tone> = { invited: 'active', active: 'done', disabled: 'neutral' };

@Component({
  selector: 'bd-account-state',
  imports: [StateTag, TranslocoPipe],
  template: `<bd-state [tone]="tone()">{{ 'people.state.' + state() | transloco }}</bd-state>`,
})
export class AccountState {
  readonly state = input.required<AccountView['state']>();
  protected readonly tone = computed(() => tones[this.state()]);
}
