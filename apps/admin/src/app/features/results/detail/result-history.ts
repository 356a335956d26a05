import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultDetail } from '@briedums/domain';
import { Empty, ScoreDisplay, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileNameOf } from '../../../ui/file-name';
import { Marks } from '../../../ui/marks';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { historyColumns } from './result-columns';

type Past = ResultDetail['history'][number];

/** The institution's index in every round that it took part in. */
@Component({
  selector: 'bd-result-history',
  imports: [
    Empty,
    Marks,
    NamedCells,
    RouterLink,
    ScoreDisplay,
    ScrollBox,
    TableExport,
    TextPipe,
    TranslocoPipe,
  ],
  template: `
    @if (detail().history.length) {
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
            @for (item of detail().history; track item.roundId) {
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
      <bd-table-export [of]="file()" [caption]="'result.history' | transloco" />
    } @else {
      <bd-empty [title]="'result.noHistory' | transloco" />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 46rem;
    }
  `,
})
export class ResultHistory {
  private readonly texts = inject(Texts);
  readonly detail = input.required<ResultDetail>();
  /** Id of the round that the page shows. */
  readonly current = input.required<string>();
  protected readonly file = computed<TableFile<Past>>(() => {
    const { round, row, history } = this.detail();
    return {
      name: fileNameOf(round.slug, row.institution, this.texts.t('rounds.file')),
      columns: historyColumns(this.texts),
      rows: history,
    };
  });
}
