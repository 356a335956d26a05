import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../i18n/texts';
import { pageTitle } from './page-title';

/** Route `**`, and where a missing permission leads. */
@Component({
  selector: 'bd-not-found-page',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'common.error.notFound' | transloco }}</h1>
    <p>{{ 'common.error.notFoundText' | transloco }}</p>
    <p>
      <a routerLink="/">{{ 'common.error.home' | transloco }}</a>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
      max-width: 34rem;
      margin: clamp(1.5rem, 8vh, 5rem) auto;
      padding: 0 1rem;
    }
  `,
})
export class NotFoundPage {
  private readonly texts = inject(Texts);

  constructor() {
    pageTitle(() => this.texts.t('common.error.notFound'));
  }
}
