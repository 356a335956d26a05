import { Component, computed, input } from '@angular/core';
import type { CredentialView } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AccessState } from './access-rows';

const accessTones: Record<AccessState, Tone> = {
  none: 'neutral',
  invited: 'active',
  accepted: 'done',
  expired: 'warning',
  revoked: 'neutral',
};

/** What became of an invitation. */
@Component({
  selector: 'bd-access-state',
  imports: [StateTag, TranslocoPipe],
  template: `<bd-state [tone]="tone()">{{ 'access.state.' + state() | transloco }}</bd-state>`,
})
export class AccessStateTag {
  readonly state = input.required<AccessState>();
  protected readonly tone = computed(() => accessTones[this.state()]);
}

const deliveryTones: Record<CredentialView['delivery'], Tone> = {
  outbox: 'neutral',
  queued: 'neutral',
  sent: 'neutral',
  failed: 'error',
};

/** Where a letter is. */
@Component({
  selector: 'bd-delivery',
  imports: [StateTag, TranslocoPipe],
  template: `
    @if (tone() === 'error') {
      <bd-state tone="error">{{ 'access.delivery.' + state() | transloco }}</bd-state>
    } @else {
      {{ 'access.delivery.' + state() | transloco }}
    }
  `,
})
export class Delivery {
  readonly state = input.required<CredentialView['delivery']>();
  protected readonly tone = computed(() => deliveryTones[this.state()]);
}
