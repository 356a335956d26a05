import { Component, inject } from '@angular/core';
import { PageHeader, Session, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChangePassword } from './change-password';

/** The person's own account. */
@Component({
  selector: 'bd-settings-page',
  imports: [ChangePassword, PageHeader, TranslocoPipe],
  template: `
    <bd-page-header [title]="'shell.settings' | transloco" />
    @if (session.view(); as view) {
      <section>
        <dl class="bd-facts">
          <dt>{{ 'people.columns.name' | transloco }}</dt>
          <dd>{{ view.account.name }}</dd>
          <dt>{{ 'people.columns.email' | transloco }}</dt>
          <dd>{{ view.account.email }}</dd>
          <dt>{{ 'people.columns.roles' | transloco }}</dt>
          <dd>
            @for (role of view.roles; track role; let last = $last) {
              <span>{{ 'people.roles.' + role | transloco }}{{ last ? '' : ', ' }}</span>
            }
          </dd>
          <dt>
            <label for="settings-language">{{ 'settings.language' | transloco }}</label>
          </dt>
          <dd>
            <select
              id="settings-language"
              class="bd-select language"
              [value]="texts.language()"
              (change)="session.setLanguage($any($event.target).value)"
            >
              <option value="lv" lang="lv">{{ 'settings.languages.lv' | transloco }}</option>
              <option value="en" lang="en">{{ 'settings.languages.en' | transloco }}</option>
            </select>
          </dd>
        </dl>
      </section>
    }
    <section class="bd-section"><bd-change-password /></section>
  `,
  styles: `
    .bd-facts {
      align-items: baseline;
    }

    .language {
      width: auto;
      min-width: 12rem;
    }
  `,
})
export class SettingsPage {
  protected readonly session = inject(Session);
  protected readonly texts = inject(Texts);

  constructor() {
    pageTitle(() => this.texts.t('shell.settings'));
  }
}
