import { Component, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import {
  AccountMenu,
  KeyboardHelp,
  LanguageSwitch,
  SchemeSwitch,
  Session,
  SessionExpired,
  SkipLink,
  TextPipe,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The frame of every page: name, languages, account. The rest is the page's. */
@Component({
  selector: 'bd-shell',
  imports: [
    AccountMenu,
    KeyboardHelp,
    LanguageSwitch,
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

  constructor() {
    // A page that needs a session asks again through its guard; here a failure only leaves the header without a name.
    this.session.load().catch(() => undefined);
  }
}
