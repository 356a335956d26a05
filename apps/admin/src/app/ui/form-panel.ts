import { Component, effect, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { elementId } from './element-id';
import { FormBody, type FormState } from './form-body';
import { OneTimeLink } from './one-time-link';

/** What a sent form made: a link that is told once, for whom, and what was done in a sentence. */
export interface MadeLink {
  link: string;
  name: string;
  done: string;
}

/** A form in a panel: the fields are its content. Where it makes a link, the panel then shows that, and closes with true. */
@Component({
  selector: 'bd-form-panel',
  imports: [FormBody, MatButton, MatDialogModule, OneTimeLink, TranslocoPipe],
  template: `
    <h2 mat-dialog-title tabindex="-1">{{ title() }}</h2>
    <mat-dialog-content>
      @if (made(); as made) {
        <p class="bd-notice bd-notice--done" role="status">{{ made.done }}</p>
        <bd-one-time-link [link]="made.link" [name]="made.name" />
      } @else {
        <form [id]="id" [bdForm]="form()" (send)="send.emit()"><ng-content /></form>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @if (made()) {
        <button matButton="outlined" type="button" [mat-dialog-close]="true">
          {{ 'common.close' | transloco }}
        </button>
      } @else {
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <button matButton="filled" type="submit" [attr.form]="id" [disabled]="form().busy()">
          {{ action() }}
        </button>
      }
    </mat-dialog-actions>
  `,
  styles: ':host { display: contents; }',
})
export class FormPanel {
  private readonly dialog = inject(MatDialogRef);
  readonly title = input.required<string>();
  readonly form = input.required<FormState>();
  /** The verb on the button. */
  readonly action = input.required<string>();
  readonly made = input<MadeLink | null>(null);
  readonly send = output();
  protected readonly id = elementId('form');

  constructor() {
    // The link is told once: a slip beside the panel must not lose it.
    effect(() => (this.dialog.disableClose = !!this.made()));
  }
}
