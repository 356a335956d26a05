import { Component, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Shortcuts } from './shortcuts';

/** Lets ? show the sheet of keys. Put once in the shell; it shows nothing itself. */
@Component({ selector: 'bd-keyboard-help', template: '' })
export class KeyboardHelp {
  private readonly dialog = inject(MatDialog);

  constructor() {
    inject(Shortcuts).use([{ keys: '?', name: 'common.keys.sheet', run: () => void this.show() }]);
  }

  private async show(): Promise<void> {
    if (this.dialog.openDialogs.length) return;
    const { KeyboardSheet } = await import('./keyboard-sheet');
    this.dialog.open(KeyboardSheet, { restoreFocus: true, maxWidth: '30rem', width: '100%' });
  }
}
