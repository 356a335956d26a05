import { Component, computed, inject, input } from '@angular/core';
import type { RoundView } from '@briedums/domain';
import { Texts } from '@briedums/web';

/** The funnel of a round in a cell: who submitted of how many, or how many institutions there are at all. */
@Component({
  selector: 'bd-funnel-line',
  template: `<span class="bd-figures">{{ text() }}</span>`,
  styles: `
    :host {
      white-space: nowrap;
    }
  `,
})
export class FunnelLine {
  private readonly texts = inject(Texts);
  readonly round = input.required<RoundView>();
  protected readonly text = computed(() => {
    const { funnel, origin, state } = this.round();
    if (origin === 'imported' || state === 'draft')
      return this.texts.plural('rounds.institutions', funnel.participants);
    return this.texts.t('rounds.submittedOf', { done: funnel.submitted, total: funnel.participants });
  });
}
