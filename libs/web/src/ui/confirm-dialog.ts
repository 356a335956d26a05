import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Confirmation } from './confirm';

@Component({
  selector: 'bd-confirm-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ data.title }}</h2>
    <mat-dialog-content>
      <p>{{ data.text }}</p>
      @if (data.typed; as name) {
        <label for="bd-confirm-typed">{{ 'common.confirm.type' | transloco: { name } }}</label>
        <input
          id="bd-confirm-typed"
          class="bd-input"
          autocomplete="off"
          [value]="typed()"
          (input)="typed.set($any($event.target).value)"
        />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
      <button
        matButton="filled"
        type="button"
        [class.danger]="data.destructive"
        [disabled]="!ready()"
        (click)="dialog.close(true)"
      >
        {{ data.action }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    p {
      white-space: pre-line;
    }

    label {
      display: block;
      margin-bottom: 0.25rem;
      font-weight: 600;
    }

    .danger {
      --mat-button-filled-container-color: var(--bd-error);
    }
  `,
})
export class ConfirmDialog {
  protected readonly data = inject<Confirmation>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<ConfirmDialog, boolean>>(MatDialogRef);
  protected readonly typed = signal('');
  protected readonly ready = computed(() => !this.data.typed || this.typed().trim() === this.data.typed);
}
