import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from './page-title';

/** Where a missing permission leads. */
@Component({
  selector: 'bd-forbidden-page',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'shell.forbidden.title' | transloco }}</h1>
    <p>{{ 'shell.forbidden.text' | transloco }}</p>
    <p>
      @if (session.can('participation.answer')) {
        <a href="/">{{ 'shell.forbidden.respondent' | transloco }}</a>
      } @else {
        <a routerLink="/">{{ 'shell.forbidden.home' | transloco }}</a>
      }
    </p>
  `,
  styles: `
    h1 {
      margin-bottom: 1rem;
    }
  `,
})
export class ForbiddenPage {
  protected readonly session = inject(Session);
  private readonly texts = inject(Texts);

  constructor() {
    pageTitle(() => this.texts.t('shell.forbidden.title'));
  }
}
