import { Component, computed, input } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { AmountPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { decimalOf, type Ledger } from './ledger';

/** How the index comes from the sections: score × weight, summed, over the sum of weights. */
@Component({
  selector: 'bd-whole-ledger',
  imports: [AmountPipe, TextPipe, TranslocoPipe],
  template: `
    @if (detail().row.index; as index) {
      <details>
        <summary>
          <span class="name">{{ 'result.index' | transloco }}</span>
          <strong class="bd-figures">{{ index.decimal | amount: 1 }}</strong>
        </summary>
        <div class="bd-tablebox" tabindex="0" role="group" [attr.aria-label]="'result.index' | transloco">
          <table class="bd-table bd-below">
            <thead>
              <tr>
                <th scope="col">{{ 'result.section' | transloco }}</th>
                <th scope="col" class="bd-number">{{ 'result.scoreColumn' | transloco }}</th>
                <th scope="col" class="bd-number">{{ 'result.weight' | transloco }}</th>
                <th scope="col" class="bd-number">{{ 'result.contribution' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (row of rows(); track row.section.id) {
                <tr>
                  <th scope="row">{{ row.section.name | text }}</th>
                  <td class="bd-number">
                    {{ row.score | amount: 1 }}
                  </td>
                  <td class="bd-number">
                    {{ row.section.weight | amount }}
                  </td>
                  <td class="bd-number">
                    {{ row.contribution | amount: 1 }}
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        <p>
          {{
            'result.indexRule'
              | transloco
                : { exact: index.decimal | amount: 1, rounded: index.rounded | amount, level: index.level }
          }}
        </p>
      </details>
    }
  `,
  styleUrl: './fold.scss',
})
export class WholeLedger {
  readonly detail = input.required<ResultDetail>();
  readonly ledger = input.required<Ledger>();

  protected readonly rows = computed(() =>
    this.detail().method.sections.map((section) => {
      const share = decimalShare(this.ledger().sections[section.id]?.share ?? null);
      const score = this.detail().row.sections[section.id]?.decimal ?? null;
      return {
        section,
        score,
        contribution: share !== null && score !== null ? String(share * Number(score)) : null,
      };
    }),
  );
}

/** A weight's share as a number, for a product that is shown with one decimal; the exact one is in the ledger. */
const decimalShare = (exact: string | null): number | null => {
  if (decimalOf(exact) === null || exact === null) return null;
  const [numerator, denominator = '1'] = exact.split('/');
  return Number(numerator) / Number(denominator);
};
