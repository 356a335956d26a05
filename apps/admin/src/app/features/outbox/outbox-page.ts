import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, type MailView } from '@briedums/domain';
import { apiResource, Empty, MomentPipe, PageHeader, SortHeader, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter, namedOptions } from '../../ui/choice';
import { createList } from '../../ui/list/list';
import { ListFrame } from '../../ui/list/list-frame';
import { toRigaCell } from '../../ui/riga-time';
import { DeliveryTag } from './delivery-tag';

const states = ['outbox', 'queued', 'sent', 'failed'];
const columns = ['to', 'subject', 'created', 'state'] as const;
type ColumnKey = (typeof columns)[number];

/** All letters of the tenant, newest first: sent, or waiting here because no mail server is set up. */
@Component({
  selector: 'bd-outbox-page',
  imports: [
    ChoiceFilter,
    DeliveryTag,
    Empty,
    ListFrame,
    MomentPipe,
    PageHeader,
    RouterLink,
    SortHeader,
    TranslocoPipe,
  ],
  templateUrl: './outbox-page.html',
})
export class OutboxPage {
  private readonly texts = inject(Texts);
  protected readonly letters = apiResource(api.outbox.list, () => ({}));
  protected readonly waiting = computed(() => (this.letters.value() ?? []).some((l) => l.state === 'outbox'));
  protected readonly columns = columns;
  protected readonly list = createList({
    rows: () => this.letters.value(),
    texts: (letter) => [letter.to, letter.subject],
    filters: {
      state: {
        options: () => namedOptions(this.texts, 'outbox.state', states),
        keeps: (letter, state) => letter.state === state,
      },
    },
    sort: { key: 'created', direction: 'desc' },
    columns: () =>
      columns.map((key) => ({
        key,
        name: this.texts.t(`outbox.columns.${key}`),
        value: (letter: MailView) => this.cell(letter, key),
      })),
    file: () => this.texts.t('outbox.file'),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.outbox'));
  }

  private cell(letter: MailView, key: ColumnKey): string | null {
    if (key === 'created') return toRigaCell(letter.createdAt);
    if (key === 'state') return this.texts.t(`outbox.state.${letter.state}`);
    return letter[key];
  }
}
