import { Component, inject, Injector } from '@angular/core';
import { Shortcuts } from './shortcuts';

/** Lets ? show the sheet of keys. Put once in the shell; it shows nothing itself. */
@Component({ selector: 'bd-keyboard-help', template: '' })
export class KeyboardHelp {
  private readonly injector = inject(Injector);

  constructor() {
    inject(Shortcuts).use([{ keys: '?', name: 'common.keys.sheet', run: () => void this.show() }]);
  }

  private async show(): Promise<void> {
    const [{ MatDialog }, { KeyboardSheet }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./keyboard-sheet'),
    ]);
    const dialog = this.injector.get(MatDialog);
    if (dialog.openDialogs.length) return;
    dialog.open(KeyboardSheet, { restoreFocus: true, maxWidth: 'min(30rem, 100vw - 2rem)', width: '100%' });
  }
}
