import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Shortcuts } from './shortcuts';

const always = [
  { keys: 'tab', name: 'common.keys.tab' },
  { keys: '↑ ↓', name: 'common.keys.arrows' },
  { keys: 'esc', name: 'common.keys.close' },
];

/** All keys that work on this page. */
@Component({
  selector: 'bd-keyboard-sheet',
  imports: [MatButton, MatDialogModule, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ 'common.keys.title' | transloco }}</h2>
    <mat-dialog-content>
      <table class="bd-table">
        <tbody>
          @for (item of items(); track item.keys) {
            <tr>
              <th scope="row">{{ item.name | transloco }}</th>
              <td>
                <kbd>{{ item.keys }}</kbd>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.close' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    kbd {
      padding: 0.1em 0.4em;
      font: inherit;
      text-transform: capitalize;
      background: var(--bd-surface-2);
      border: 1px solid var(--bd-line);
      border-radius: 3px;
    }
  `,
})
export class KeyboardSheet {
  private readonly shortcuts = inject(Shortcuts);
  protected items(): readonly { keys: string; name: string }[] {
    return [...this.shortcuts.all(), ...always];
  }
}
