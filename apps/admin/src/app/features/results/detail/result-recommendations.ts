import { Component, computed, inject, input, signal } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { AmountPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { namesOf } from '../ledger/names';
import { fileNameOf } from '../../../ui/file-name';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { recommendationColumns } from './result-columns';

type Recommendation = ResultDetail['recommendations'][number];

/** What the institution could do next, the best gain per effort first. */
@Component({
  selector: 'bd-result-recommendations',
  imports: [AmountPipe, NamedCells, ScrollBox, TableExport, TableFoot, TextPipe, TranslocoPipe],
  template: `
    <div class="bd-tablebox">
      <table class="bd-table bd-rows">
        <caption class="bd-hidden">
          {{
            'result.recommendations' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'result.recommend.text' | transloco }}</th>
            <th scope="col">{{ 'result.recommend.question' | transloco }}</th>
            <th scope="col" class="bd-number">{{ 'result.recommend.effort' | transloco }}</th>
            <th scope="col" class="bd-number">{{ 'result.recommend.section' | transloco }}</th>
            <th scope="col" class="bd-number">{{ 'result.recommend.index' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (item of window.rows(); track $index) {
            <tr>
              <th scope="row" class="wrap">{{ item.text | text }}</th>
              <td class="bd-quiet nowrap" [title]="names().question(item.questionId)">
                {{ names().code(item.questionId) }}
              </td>
              <td class="bd-number">{{ 'result.recommend.of' | transloco: { effort: item.effort } }}</td>
              <td class="bd-number">+{{ item.gainSection | amount: 1 }}</td>
              <td class="bd-number">
                @if (item.gainIndex !== null) {
                  +{{ item.gainIndex | amount: 1 }}
                } @else {
                  –
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <bd-table-foot [of]="window" />
    <div class="foot">
      @if (!all() && detail().recommendations.length > first) {
        <button type="button" class="bd-linkbutton" (click)="all.set(true)">
          {{ 'result.recommend.all' | transloco: { count: detail().recommendations.length } }}
        </button>
      }
      <bd-table-export [of]="file()" [caption]="'result.recommendations' | transloco" />
    </div>
  `,
  styles: `
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      align-items: center;
    }

    .foot bd-table-export {
      margin-left: auto;
    }
  `,
})
export class ResultRecommendations {
  private readonly texts = inject(Texts);
  readonly detail = input.required<ResultDetail>();
  protected readonly first = 10;
  protected readonly all = signal(false);
  protected readonly names = computed(() => namesOf(this.detail().questions, (text) => this.texts.of(text)));
  private readonly shown = computed(() => {
    const { recommendations } = this.detail();
    return this.all() ? recommendations : recommendations.slice(0, this.first);
  });
  protected readonly window = rowWindow(this.shown);
  /** All of them: the table only leaves some to be shown later. */
  protected readonly file = computed<TableFile<Recommendation>>(() => {
    const { round, row, recommendations } = this.detail();
    return {
      name: fileNameOf(round.slug, row.institution, this.texts.t('result.files.recommendations')),
      columns: recommendationColumns(this.names(), this.texts),
      rows: recommendations,
    };
  });
}
