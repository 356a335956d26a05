import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { ErrorTexts } from '../api/error-text';
import { Texts } from '../i18n/texts';

/** Short messages at the bottom, read out politely. What must not be missed belongs in the page. */
@Injectable({ providedIn: 'root' })
export class Toast {
  private readonly snackBar = inject(MatSnackBar);
  private readonly texts = inject(Texts);
  private readonly errors = inject(ErrorTexts);

  /** Says that something was done; with `undo`, offers to take it back for ten seconds. */
  say(text: string, undo?: () => unknown): void {
    const action = undo ? this.texts.t('common.undo') : undefined;
    const shown = this.snackBar.open(text, action, { duration: undo ? 10_000 : 5_000 });
    if (undo) shown.onAction().subscribe(() => void undo());
  }

  /** Says what went wrong; stays until closed. */
  fail(error: unknown): void {
    this.snackBar.open(this.errors.of(error), this.texts.t('common.close'), { politeness: 'assertive' });
  }
}
