import { Component, inject, input } from '@angular/core';
import { api } from '@briedums/domain';
import { apiResource, Failure, MomentPipe, PageHeader, Skeleton, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { Crumbs } from '../../ui/crumbs';
import { DeliveryTag } from './delivery-tag';
import { LetterActions } from './letter-actions';

/** One letter as its recipient reads it. */
@Component({
  selector: 'bd-letter-page',
  imports: [Crumbs, DeliveryTag, Failure, LetterActions, MomentPipe, PageHeader, Skeleton, TranslocoPipe],
  template: `
    @if (letter.loading()) {
      <bd-skeleton [lines]="8" />
    } @else if (letter.value(); as letter) {
      <bd-page-header [title]="letter.subject">
        <bd-crumbs above [of]="[{ text: 'shell.areas.outbox' | transloco, link: '/outbox' }]" />
        <ng-container ngProjectAs="[state]"><bd-delivery-tag [state]="letter.state" /></ng-container>
      </bd-page-header>
      <dl class="bd-facts">
        <dt>{{ 'outbox.columns.to' | transloco }}</dt>
        <dd>{{ letter.to }}</dd>
        <dt>{{ 'outbox.columns.created' | transloco }}</dt>
        <dd>{{ letter.createdAt | moment: 'moment' }}</dd>
        @if (letter.sentAt) {
          <dt>{{ 'outbox.columns.sent' | transloco }}</dt>
          <dd>{{ letter.sentAt | moment: 'moment' }}</dd>
        }
        @if (letter.error) {
          <dt>{{ 'outbox.columns.error' | transloco }}</dt>
          <dd>{{ letter.error }}</dd>
        }
      </dl>
      @if (letter.state === 'failed' || letter.state === 'outbox') {
        <p class="bd-notice" [class.bd-notice--error]="letter.state === 'failed'">
          {{ 'outbox.' + (letter.state === 'failed' ? 'failed' : 'unsent') | transloco }}
        </p>
        <bd-letter-actions [of]="letter" />
      }
      <pre class="letter">{{ letter.text }}</pre>
    } @else if (letter.error()) {
      <bd-page-header [title]="'shell.areas.outbox' | transloco" />
      <bd-failure [error]="letter.error()" (retry)="letter.reload()" />
    }
  `,
  styles: `
    .bd-notice {
      margin: 1rem 0 0.75rem;
    }

    .letter {
      max-width: var(--bd-measure);
      margin: 1.5rem 0 0;
      padding: 1.25rem 1.5rem;
      font: inherit;
      line-height: 1.55;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      background: var(--bd-paper);
      border: 1px solid var(--bd-line);
    }
  `,
})
export class LetterPage {
  private readonly texts = inject(Texts);
  readonly id = input.required<string>();
  protected readonly letter = apiResource(api.outbox.get, () => ({ params: { id: this.id() } }));

  constructor() {
    pageTitle(() => this.letter.value()?.subject ?? this.texts.t('shell.areas.outbox'));
  }
}
