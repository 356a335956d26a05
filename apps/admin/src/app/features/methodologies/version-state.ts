import { Component, input } from '@angular/core';
import type { MethodologyVersionView } from '@briedums/domain';
import { StateTag } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Whether a version may still change. */
@Component({
  selector: 'bd-version-state',
  imports: [StateTag, TranslocoPipe],
  template: `
    <bd-state [tone]="state() === 'published' ? 'done' : 'neutral'">{{
      'methodologies.state.' + state() | transloco
    }}</bd-state>
  `,
})
export class VersionState {
  readonly state = input.required<MethodologyVersionView['state']>();
}
