import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api, type MailView } from '@briedums/domain';
import {
  addressState,
  apiResource,
  Empty,
  exportCsv,
  Failure,
  Icon,
  matches,
  MomentPipe,
  PageHeader,
  PluralPipe,
  Skeleton,
  SortHeader,
  sorted,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter } from '../../ui/choice';
import { ScrollBox } from '../../ui/scroll-box';
import { SearchBox } from '../../ui/search-box';
import { TableFoot } from '../../ui/table-foot';
import { rowWindow } from '../../ui/window';
import { DeliveryTag } from './delivery-tag';

const states = ['outbox', 'queued', 'sent', 'failed'] as const;
const columns = ['to', 'subject', 'created', 'state'] as const;
type ColumnKey = (typeof columns)[number];

/** All letters of the tenant, newest first: sent, or waiting here because no mail server is set up. */
@Component({
  selector: 'bd-outbox-page',
  imports: [
    ScrollBox,
    ChoiceFilter,
    DeliveryTag,
    Empty,
    Failure,
    Icon,
    MatButton,
    MomentPipe,
    PageHeader,
    PluralPipe,
    RouterLink,
    SearchBox,
    Skeleton,
    SortHeader,
    TableFoot,
    TranslocoPipe,
  ],
  templateUrl: './outbox-page.html',
  styles: `
    th.wrap {
      min-width: 13rem;
    }
  `,
})
export class OutboxPage {
  private readonly texts = inject(Texts);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly state = this.address.text('state');
  protected readonly sort = this.address.sort('sort', { key: 'created', direction: 'desc' });
  protected readonly letters = apiResource(api.outbox.list, () => ({}));
  protected readonly states = computed(() =>
    states.map((value) => ({ value, name: this.texts.t(`outbox.state.${value}`) })),
  );
  protected readonly columns = columns;
  protected readonly shown = computed(() =>
    sorted(
      (this.letters.value() ?? [])
        .filter((l) => !this.state.value() || l.state === this.state.value())
        .filter((l) => matches(this.search.value(), l.to, l.subject)),
      this.sort.value(),
      (letter, key) => this.cell(letter, key as ColumnKey),
      this.texts.language(),
    ),
  );
  protected readonly waiting = computed(() => (this.letters.value() ?? []).some((l) => l.state === 'outbox'));
  protected readonly window = rowWindow(this.shown);

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.outbox'));
  }

  protected clear(): void {
    this.address.clear('q', 'state');
  }

  protected download(): void {
    const shown = columns.map((key) => ({
      name: this.texts.t(`outbox.columns.${key}`),
      value: (letter: MailView) => this.cell(letter, key),
    }));
    exportCsv(this.texts.t('outbox.file'), shown, this.shown());
  }

  /** Empty for an unknown key of an old address. */
  private cell(letter: MailView, key: ColumnKey): string | null {
    if (key === 'created') return letter.createdAt;
    if (key === 'state') return this.texts.t(`outbox.state.${letter.state}`);
    return letter[key] ?? null;
  }
}
