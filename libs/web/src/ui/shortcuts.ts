import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

export interface Shortcut {
  /** As `event.key`, lower case, with modifiers in this order: `ctrl+enter`, `ctrl+s`, `alt+arrowup`, `?`. Command counts as Ctrl. */
  keys: string;
  /** What it does, for the sheet: a translation key. */
  name: string;
  run: () => void;
}

/** Where plain keys are what somebody types or searches with; a tick or a radio button takes none. */
const typing = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]';

/** The keys of the current page. `use([...])` in a component holds them while the component lives. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly registered = signal<readonly Shortcut[]>([]);
  readonly all = this.registered.asReadonly();

  constructor() {
    inject(DOCUMENT).addEventListener('keydown', (event) => this.press(event));
  }

  /** Call it where a component's fields are made. */
  use(shortcuts: readonly Shortcut[], destroy = inject(DestroyRef)): void {
    this.registered.update((all) => [...all, ...shortcuts]);
    destroy.onDestroy(() => this.registered.update((all) => all.filter((s) => !shortcuts.includes(s))));
  }

  private press(event: KeyboardEvent): void {
    const keys = keysOf(event);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && (event.target as HTMLElement | null)?.closest?.(typing)) return;
    const shortcut = this.registered().findLast((s) => s.keys === keys);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  }
}

export const keysOf = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string =>
  [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.altKey ? 'alt' : '', event.key.toLowerCase()]
    .filter(Boolean)
    .join('+');
