import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../i18n/texts';
import { pageTitle } from '../ui/page-title';
import { SignInForm } from './sign-in-form';
import { safeNext } from './next';

/** Route `sign-in`; afterwards back to `?next=`. */
@Component({
  selector: 'bd-sign-in-page',
  imports: [SignInForm, TranslocoPipe],
  template: `
    <h1>{{ 'session.signIn' | transloco }}</h1>
    <p>{{ 'session.intro' | transloco }}</p>
    <bd-sign-in-form (done)="leave()" />
    <p class="bd-quiet bd-small">{{ 'session.noAccount' | transloco }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
      max-width: 34rem;
      margin: clamp(1.5rem, 8vh, 5rem) auto;
      padding: 0 1rem;
    }

    p {
      margin: 0;
    }
  `,
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  readonly next = input<string>();

  constructor() {
    pageTitle(() => this.texts.t('session.signIn'));
  }

  protected leave(): void {
    void this.router.navigateByUrl(safeNext(this.next()));
  }
}
