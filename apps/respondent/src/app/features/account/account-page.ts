import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { type Language, LanguageChoice, languages, pageTitle, Session, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PasswordForm } from './password-form';

/** Own account: who one is, language, password, the way out. */
@Component({
  selector: 'bd-account-page',
  imports: [MatButton, PasswordForm, TranslocoPipe],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  private readonly texts = inject(Texts);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly languages = languages;
  protected readonly language = inject(LanguageChoice).current;
  protected readonly account = computed(() => this.session.view()?.account);

  constructor() {
    pageTitle(() => this.texts.t('session.account'));
  }

  protected async choose(language: Language): Promise<void> {
    await this.session.setLanguage(language).catch((error: unknown) => this.toast.fail(error));
  }

  protected async leave(): Promise<void> {
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.toast.fail(error);
    }
  }
}
