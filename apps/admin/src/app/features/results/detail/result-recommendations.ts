import { Component, computed, inject, input, signal } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { AmountPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TableFoot } from '../../../ui/table-foot';
import { rowWindow } from '../../../ui/window';
import { namesOf } from '../ledger/names';
import { NamedCells } from '../../../ui/named-cells';
import { ScrollBox } from '../../../ui/scroll-box';

/** What the institution could do next, the best gain per effort first. */
@Component({
  selector: 'bd-result-recommendations',
  imports: [AmountPipe, NamedCells, ScrollBox, TableFoot, TextPipe, TranslocoPipe],
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
    @if (!all() && detail().recommendations.length > first) {
      <button type="button" class="bd-linkbutton" (click)="all.set(true)">
        {{ 'result.recommend.all' | transloco: { count: detail().recommendations.length } }}
      </button>
    }
    <bd-table-foot [of]="window" />
  `,
  styles: `
    .bd-linkbutton {
      margin-top: 0.5rem;
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
}
