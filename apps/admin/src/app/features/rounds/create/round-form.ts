import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Failure, PageHeader, Skeleton } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Crumbs } from '../../../ui/crumbs';
import type { Form } from '../../../ui/form';
import { FormBody } from '../../../ui/form-body';
import { publishedVersions } from './published-versions';
import { RoundFields, type RoundTyped } from './round-fields';

/** The page of a new round, made here or imported: what both ways ask, and (as content) what only one does. */
@Component({
  selector: 'bd-round-form',
  imports: [
    Crumbs,
    Failure,
    FormBody,
    MatButton,
    PageHeader,
    RoundFields,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  template: `
    <bd-page-header [title]="title()" [lead]="lead()">
      <bd-crumbs above [of]="[{ text: 'shell.areas.rounds' | transloco, link: '/rounds' }]" />
    </bd-page-header>
    @if (versions.all.error(); as error) {
      <bd-failure [error]="error" (retry)="versions.all.reload()" />
    } @else if (versions.all.loading()) {
      <bd-skeleton [lines]="6" />
    } @else if (!versions.published().length) {
      <p class="bd-notice bd-notice--warning">
        {{ 'rounds.new.noMethodology' | transloco }}
        <a routerLink="/methodologies">{{ 'rounds.new.toMethodologies' | transloco }}</a>
      </p>
    } @else {
      <form [bdForm]="form()" (send)="send.emit()">
        <ng-content select="bd-import-problems" />
        <bd-round-fields [form]="form()" [versions]="versions.published()" />
        <ng-content />
        <div class="bd-buttons">
          <button matButton="filled" type="submit" [disabled]="form().busy()">{{ action() }}</button>
          <a matButton routerLink="/rounds">{{ 'common.cancel' | transloco }}</a>
        </div>
      </form>
    }
  `,
})
export class RoundForm {
  readonly title = input.required<string>();
  readonly lead = input.required<string>();
  /** The verb on the button. */
  readonly action = input.required<string>();
  readonly form = input.required<Form<RoundTyped>>();
  readonly send = output();
  protected readonly versions = publishedVersions();
}
