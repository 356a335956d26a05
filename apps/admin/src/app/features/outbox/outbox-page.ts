import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  addressState,
  apiResource,
  Empty,
  Failure,
  matches,
  MomentPipe,
  PageHeader,
  PluralPipe,
  Skeleton,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter } from '../../ui/choice';
import { SearchBox } from '../../ui/search-box';
import { TableFoot } from '../../ui/table-foot';
import { rowWindow } from '../../ui/window';
import { DeliveryTag } from './delivery-tag';

const states = ['outbox', 'queued', 'sent', 'failed'] as const;

/** All letters of the tenant, newest first: sent, or waiting here because no mail server is set up. */
@Component({
  selector: 'bd-outbox-page',
  imports: [
    ChoiceFilter,
    DeliveryTag,
    Empty,
    Failure,
    MomentPipe,
    PageHeader,
    PluralPipe,
    RouterLink,
    SearchBox,
    Skeleton,
    TableFoot,
    TranslocoPipe,
  ],
  templateUrl: './outbox-page.html',
})
export class OutboxPage {
  private readonly texts = inject(Texts);
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly state = this.address.text('state');
  protected readonly letters = apiResource(api.outbox.list, () => ({}));
  protected readonly states = computed(() =>
    states.map((value) => ({ value, name: this.texts.t(`outbox.state.${value}`) })),
  );
  protected readonly shown = computed(() =>
    (this.letters.value() ?? [])
      .filter((l) => !this.state.value() || l.state === this.state.value())
      .filter((l) => matches(this.search.value(), l.to, l.subject)),
  );
  protected readonly waiting = computed(() => (this.letters.value() ?? []).some((l) => l.state === 'outbox'));
  protected readonly window = rowWindow(this.shown);

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.outbox'));
  }

  protected clear(): void {
    this.search.set('');
    this.state.set('');
  }
}
