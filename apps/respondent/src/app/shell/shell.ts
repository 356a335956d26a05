import { Component, computed, inject, signal } from '@angular/core';
import { MatMenuItem } from '@angular/material/menu';
import { RouterLink, RouterOutlet } from '@angular/router';
import {
  AccountMenu,
  KeyboardHelp,
  LanguageSwitch,
  PageFailure,
  SchemeSwitch,
  Session,
  SessionExpired,
  SkipLink,
  TextPipe,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { focusAfterNavigation } from './focus-after-navigation';

/** The frame of every page: name, languages, account. The rest is the page's. */
@Component({
  selector: 'bd-shell',
  imports: [
    AccountMenu,
    KeyboardHelp,
    LanguageSwitch,
    MatMenuItem,
    PageFailure,
    RouterLink,
    RouterOutlet,
    SchemeSwitch,
    SessionExpired,
    SkipLink,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  protected readonly session = inject(Session);
  protected readonly respondent = computed(() => this.session.view()?.roles.includes('respondent') ?? false);
  /** Whether it is known by now that nobody is signed in. */
  protected readonly asked = signal(false);

  constructor() {
    focusAfterNavigation();
    // A page that needs a session asks again through its guard; here a failure only leaves the header without a name.
    void this.session
      .load()
      .catch(() => undefined)
      .then(() => this.asked.set(true));
  }
}
