import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageChoice } from '../i18n/language';
import { languages } from '../i18n/languages';
import { Session } from '../session/session';
import { Toast } from './toast';

/** LV · EN. */
@Component({
  selector: 'bd-language-switch',
  imports: [TranslocoPipe],
  template: `
    <div role="group" [attr.aria-label]="'common.language.label' | transloco">
      @for (language of all; track language) {
        <button
          type="button"
          [attr.lang]="language"
          [attr.aria-pressed]="language === current()"
          (click)="choose(language)"
        >
          <span aria-hidden="true">{{ 'common.language.' + language + 'Short' | transloco }}</span>
          <span class="bd-hidden">{{ 'common.language.' + language | transloco }}</span>
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
    }

    button {
      min-width: 2.5rem;
      height: var(--bd-control);
      font: inherit;
      font-size: var(--bd-text-small);
      color: var(--bd-ink-2);
      background: none;
      border: 0;
      cursor: pointer;
    }

    button:hover {
      color: var(--bd-ink);
    }

    button[aria-pressed='true'] {
      color: var(--bd-ink);
      font-weight: 600;
      text-decoration: underline 2px var(--bd-accent);
      text-underline-offset: 0.35em;
    }
  `,
})
export class LanguageSwitch {
  private readonly session = inject(Session);
  private readonly toast = inject(Toast);
  protected readonly all = languages;
  protected readonly current = inject(LanguageChoice).current;

  protected choose(language: (typeof languages)[number]): void {
    // The screens have switched already; only the account's choice may have failed.
    this.session.setLanguage(language).catch((error: unknown) => this.toast.fail(error));
  }
}
