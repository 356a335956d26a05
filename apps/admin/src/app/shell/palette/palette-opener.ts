import { Component, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Icon, Shortcuts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The way to anywhere: a button in the header, and Ctrl+K. The palette itself is loaded when it is first wanted. */
@Component({
  selector: 'bd-palette-opener',
  imports: [Icon, TranslocoPipe],
  template: `
    <button type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" (click)="open()">
      <bd-icon name="search" />
      <span class="words">{{ 'shell.goTo' | transloco }}</span>
      <kbd aria-hidden="true">{{ keys }}</kbd>
    </button>
  `,
  styles: `
    button {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      min-height: 2rem;
      padding: 0 0.5rem;
      font: inherit;
      color: var(--bd-ink-2);
      background: var(--bd-surface);
      border: 1px solid var(--bd-line);
      border-radius: var(--bd-radius);
      cursor: pointer;
    }

    button:hover {
      border-color: var(--bd-line-strong);
    }

    .words {
      min-width: 7rem;
      text-align: left;
    }

    kbd {
      font: inherit;
      font-size: 0.8125rem;
    }

    @media (max-width: 56rem) {
      kbd {
        display: none;
      }
    }

    @media (max-width: 40rem) {
      .words {
        position: absolute;
        width: 1px;
        min-width: 0;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class PaletteOpener {
  private readonly dialog = inject(MatDialog);
  protected readonly keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

  constructor() {
    inject(Shortcuts).use([{ keys: 'ctrl+k', name: 'shell.keys.palette', run: () => void this.open() }]);
  }

  protected async open(): Promise<void> {
    if (this.dialog.openDialogs.length) return;
    const { Palette } = await import('./palette');
    this.dialog.open(Palette, {
      width: 'min(40rem, 94vw)',
      maxWidth: '94vw',
      position: { top: '12vh' },
      autoFocus: 'input',
      restoreFocus: true,
    });
  }
}
