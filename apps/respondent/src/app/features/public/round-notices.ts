import { Component, input } from '@angular/core';
import type { ResultTable } from '@briedums/domain';
import { TranslocoPipe } from '@jsverse/transloco';

/** What a reader has to know before the figures: demonstration, trial, only section scores. */
@Component({
  selector: 'bd-round-notices',
  imports: [TranslocoPipe],
  template: `
    @let r = round();
    @if (r.demo || r.trial || r.origin === 'imported') {
      <div class="bd-notice" [class.bd-notice--warning]="r.demo || r.trial">
        @if (r.demo) {
          <p>{{ (r.origin === 'imported' ? 'public.demoImported' : 'public.demo') | transloco }}</p>
        }
        @if (r.trial) {
          <p>{{ 'public.trial' | transloco }}</p>
        }
        @if (r.origin === 'imported') {
          <p>{{ 'public.imported' | transloco }}</p>
        }
      </div>
    }
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class RoundNotices {
  readonly round = input.required<ResultTable['round']>();
}
