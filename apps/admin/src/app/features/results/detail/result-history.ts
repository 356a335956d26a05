import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultDetail } from '@briedums/domain';
import { Empty, ScoreDisplay, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Marks } from '../../../ui/marks';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';

/** The institution's index in every round that it took part in. */
@Component({
  selector: 'bd-result-history',
  imports: [Empty, Marks, NamedCells, RouterLink, ScoreDisplay, ScrollBox, TextPipe, TranslocoPipe],
  template: `
    @if (history().length) {
      <div class="bd-tablebox">
        <table class="bd-table bd-rows">
          <caption class="bd-hidden">
            {{
              'result.history' | transloco
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="bd-number">{{ 'rounds.columns.year' | transloco }}</th>
              <th scope="col">{{ 'rounds.columns.title' | transloco }}</th>
              <th scope="col" class="bd-number">{{ 'results.columns.index' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (item of history(); track item.roundId) {
              <tr>
                <td class="bd-number">{{ item.year }}</td>
                <th scope="row">
                  @if (item.roundId === current()) {
                    <strong>{{ item.title | text }}</strong>
                  } @else {
                    <a [routerLink]="['/rounds', item.roundId, 'results']">{{ item.title | text }}</a>
                  }
                  <bd-marks [of]="item" />
                </th>
                <td class="bd-number"><bd-score [score]="item.index" [detail]="true" /></td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <bd-empty [title]="'result.noHistory' | transloco" />
    }
  `,
  styles: `
    table {
      max-width: 46rem;
    }
  `,
})
export class ResultHistory {
  readonly history = input.required<ResultDetail['history']>();
  /** Id of the round that the page shows. */
  readonly current = input.required<string>();
}
