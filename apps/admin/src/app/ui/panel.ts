import { type DestroyRef, inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Opens a component at the right edge, over the list that it belongs to; the focus returns when it closes. */
@Injectable({ providedIn: 'root' })
export class Panel {
  private readonly dialog = inject(MatDialog);

  /** What the panel was closed with; undefined when it was left. It goes together with its owner, such as the page below. */
  async open<Result>(
    component: Type<unknown>,
    data: unknown = null,
    owner?: DestroyRef,
  ): Promise<Result | undefined> {
    // A menu that it is opened from gives the focus back to its button first.
    await new Promise((done) => setTimeout(done));
    if (owner?.destroyed) return undefined;
    const opened = this.dialog.open<unknown, unknown, Result>(component, {
      data,
      panelClass: 'bd-panel',
      position: { top: '0', right: '0' },
      height: '100%',
      autoFocus: 'first-heading',
      restoreFocus: true,
    });
    const forget = owner?.onDestroy(() => opened.close());
    const result = await firstValueFrom(opened.afterClosed());
    forget?.();
    return result;
  }
}
