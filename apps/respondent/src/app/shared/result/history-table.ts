import { Component, computed, input } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { AmountPipe, type Change, ChangeMark, LevelBadge, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Marks } from '../marks';

type Past = ResultDetail['history'][number];

/** Indices of the published rounds, newest first, with the change since the round before. */
@Component({
  selector: 'bd-history-table',
  imports: [AmountPipe, ChangeMark, LevelBadge, Marks, TextPipe, TranslocoPipe],
  template: `
    <div class="bd-tablebox" tabindex="0" role="group" [attr.aria-label]="'result.history' | transloco">
      <table class="bd-table bd-below">
        <thead>
          <tr>
            <th scope="col">{{ 'result.round' | transloco }}</th>
            <th scope="col" class="bd-number">{{ 'result.index' | transloco }}</th>
            <th scope="col" class="level">{{ 'result.level' | transloco }}</th>
            <th scope="col" class="bd-number">{{ 'result.change' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.past.roundId) {
            <tr>
              <th scope="row">
                {{ row.past.title | text }}
                <bd-marks [of]="{ demo: false, trial: row.past.trial }" />
              </th>
              <td class="bd-number">
                {{ row.past.index?.decimal | amount: 1 }}
              </td>
              <td class="level">
                <bd-level [level]="row.past.index?.level ?? null" />
              </td>
              <td class="bd-number">
                @if (row.difference; as difference) {
                  <span><bd-change [change]="row.change" /> {{ difference | amount: 1 }}</span>
                } @else {
                  <span>–</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p class="bd-quiet bd-small">{{ 'result.historyNote' | transloco }}</p>
  `,
  styles: `
    p {
      margin: 0.5rem 0 0;
    }

    // Room for number and name of a level.
    @media screen and (max-width: 40rem) {
      .level {
        flex-grow: 1.5;
      }
    }
  `,
})
export class HistoryTable {
  readonly history = input.required<readonly Past[]>();

  protected readonly rows = computed(() => {
    const newest = [...this.history()].sort((a, b) => b.year - a.year);
    return newest.map((past, i) => {
      const before = newest.slice(i + 1).find((other) => other.index)?.index;
      const difference =
        past.index && before ? (Number(past.index.decimal) - Number(before.decimal)).toFixed(1) : null;
      return { past, difference, change: changeOf(Number(difference)) };
    });
  });
}

const changeOf = (difference: number): Change => {
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
};
