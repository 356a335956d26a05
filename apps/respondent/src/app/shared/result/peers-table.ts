import { Component, computed, inject, input } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { AmountPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Own scores beside the means of the same group and of all, with n. */
@Component({
  selector: 'bd-peers-table',
  imports: [AmountPipe, TranslocoPipe],
  template: `
    @let p = detail().peers;
    @let own = detail().row.institution;
    @let group = p.group + ', ' + ('common.n' | transloco: { n: p.groupN });
    @let all = ('result.all' | transloco) + ', ' + ('common.n' | transloco: { n: p.n });
    <div class="bd-tablebox" tabindex="0" role="group" [attr.aria-label]="'result.peers' | transloco">
      <table class="bd-table bd-below">
        <thead>
          <tr>
            <th scope="col">{{ 'result.section' | transloco }}</th>
            <th scope="col" class="bd-number">{{ own }}</th>
            @if (p.group) {
              <th scope="col" class="bd-number">{{ group }}</th>
            }
            <th scope="col" class="bd-number">{{ all }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td class="bd-number">
                <strong>{{ row.own | amount: 1 }}</strong>
              </td>
              @if (p.group) {
                <td class="bd-number">{{ row.group | amount: 1 }}</td>
              }
              <td class="bd-number">{{ row.all | amount: 1 }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    thead .bd-number {
      min-width: 6rem;
      white-space: normal;
    }
  `,
})
export class PeersTable {
  private readonly texts = inject(Texts);
  readonly detail = input.required<ResultDetail>();

  protected readonly rows = computed(() => {
    const { row, peers, method } = this.detail();
    const sections = method.sections.map(({ id, name }) => ({
      name: this.texts.of(name),
      own: row.sections[id]?.decimal,
      group: peers.groupSections[id],
      all: peers.sections[id],
    }));
    const index = {
      name: this.texts.t('result.index'),
      own: row.index?.decimal,
      group: peers.groupMean,
      all: peers.mean,
    };
    return [index, ...sections];
  });
}
