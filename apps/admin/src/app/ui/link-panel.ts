import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { OneTimeLink } from './one-time-link';

/** A link that was just made, to be copied now or never. */
@Component({
  selector: 'bd-link-panel',
  imports: [MatButton, MatDialogModule, OneTimeLink, TranslocoPipe],
  template: `
    <h2 mat-dialog-title tabindex="-1">{{ 'ui.link.title' | transloco }}</h2>
    <mat-dialog-content><bd-one-time-link [link]="data.link" [name]="data.name" /></mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="outlined" type="button" mat-dialog-close>{{ 'common.close' | transloco }}</button>
    </mat-dialog-actions>
  `,
})
export class LinkPanel {
  protected readonly data = inject<{ link: string; name: string }>(MAT_DIALOG_DATA);

  constructor() {
    // The link is told once: a slip beside the panel must not lose it.
    inject(MatDialogRef).disableClose = true;
  }
}
