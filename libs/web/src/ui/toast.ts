import { inject, Injectable, Injector } from '@angular/core';
import { ErrorTexts } from '../api/error-text';
import { Texts } from '../i18n/texts';

/** Short messages at the bottom, read out politely. What must not be missed belongs in the page. */
@Injectable({ providedIn: 'root' })
export class Toast {
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);
  private readonly errors = inject(ErrorTexts);

  /** Says that something was done; with `undo`, offers to take it back for ten seconds. */
  say(text: string, undo?: () => unknown): void {
    void this.show(text, undo);
  }

  /** Says what went wrong; stays until closed. */
  fail(error: unknown): void {
    void this.complain(this.errors.of(error));
  }

  /** Loads what a message needs, for pages that must be able to speak without a connection. */
  load(): Promise<unknown> {
    return this.bar();
  }

  private async show(text: string, undo?: () => unknown): Promise<void> {
    const bar = await this.bar();
    const action = undo ? this.texts.t('common.undo') : undefined;
    const shown = bar.open(text, action, { duration: undo ? 10_000 : 5_000 });
    if (undo) shown.onAction().subscribe(() => void undo());
  }

  private async complain(text: string): Promise<void> {
    const bar = await this.bar();
    bar.open(text, this.texts.t('common.close'), { politeness: 'assertive' });
  }

  /** Loaded when there is something to say: the first page need not wait for it. */
  private async bar() {
    const { MatSnackBar } = await import('@angular/material/snack-bar');
    return this.injector.get(MatSnackBar);
  }
}
