import { inject, Injectable, Injector } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** All texts are finished sentences. */
export interface Confirmation {
  title: string;
  /** What will happen, and to how many. */
  text: string;
  /** The verb on the button. */
  action: string;
  destructive?: boolean;
  /** A name that must be typed first, for what cannot be undone. */
  typed?: string;
}

/** Asks before something weighty: `if (await this.confirm.ask({ … })) …`. The focus returns to where it was. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  async ask(data: Confirmation): Promise<boolean> {
    const [{ MatDialog }, { ConfirmDialog }] = await this.parts();
    const opened = this.injector.get(MatDialog).open<object, Confirmation, boolean>(ConfirmDialog, {
      data,
      maxWidth: 'min(34rem, 100vw - 2rem)',
      autoFocus: data.typed ? 'input' : 'first-tabbable',
      restoreFocus: true,
    });
    return (await firstValueFrom(opened.afterClosed())) === true;
  }

  /** Loads what the question needs, for pages that must be able to ask without a connection. */
  load(): Promise<unknown> {
    return this.parts();
  }

  private parts() {
    return Promise.all([import('@angular/material/dialog'), import('./confirm-dialog')]);
  }
}
