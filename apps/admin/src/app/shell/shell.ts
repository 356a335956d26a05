import { Component, computed, inject } from '@angular/core';
import { MatMenuItem } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import {
  AccountMenu,
  Icon,
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
import { InSight } from '../ui/in-sight';
import { areas } from './areas';
import { focusPageAfterNavigation } from './page-focus';
import { PaletteOpener } from './palette/palette-opener';

/** The workbench's frame: rail on the left, identity on top. */
@Component({
  selector: 'bd-shell',
  imports: [
    AccountMenu,
    Icon,
    InSight,
    KeyboardHelp,
    LanguageSwitch,
    MatMenuItem,
    PageFailure,
    PaletteOpener,
    RouterLink,
    RouterLinkActive,
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
  protected readonly areas = computed(() =>
    this.session.view() ? areas.filter((a) => this.session.can(a.permission)) : [],
  );

  constructor() {
    // A page that needs a session asks again through its guard; here a failure only leaves the rail empty.
    this.session.load().catch(() => undefined);
    focusPageAfterNavigation();
  }
}
