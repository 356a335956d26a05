import { Component, computed, input } from '@angular/core';
import type { MailView } from '@briedums/domain';
import { StateTag, type Tone } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Record<MailView['state'], Tone> = {
  outbox: 'neutral',
  queued: 'active',
  sent: 'done',
  failed: 'error',
};

/** Where a letter is. */
@Component({
  selector: 'bd-delivery-tag',
  imports: [StateTag, TranslocoPipe],
  template: `<bd-state [tone]="tone()">{{ 'outbox.state.' + state() | transloco }}</bd-state>`,
})
export class DeliveryTag {
  readonly state = input.required<MailView['state']>();
  protected readonly tone = computed(() => tones[this.state()]);
}
