import { Component, input } from '@angular/core';
import { StateTag } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Says plainly that a round is a demonstration or a trial. */
@Component({
  selector: 'bd-marks',
  imports: [StateTag, TranslocoPipe],
  template: `
    @if (of().demo) {
      <bd-state tone="warning">{{ 'marks.demo' | transloco }}</bd-state>
    }
    @if (of().trial) {
      <bd-state tone="active">{{ 'marks.trial' | transloco }}</bd-state>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.375rem;
    }

    :host:empty {
      display: none;
    }
  `,
})
export class Marks {
  readonly of = input.required<{ demo: boolean; trial: boolean }>();
}
