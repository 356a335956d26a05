import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { remembered } from '../i18n/remembered';

export type Scheme = 'system' | 'light' | 'dark';
export const schemes: readonly Scheme[] = ['system', 'light', 'dark'];

/** Light or dark: what the system says, unless chosen here. */
@Injectable({ providedIn: 'root' })
export class SchemeChoice {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly memory = remembered('bd.scheme');
  private readonly chosen = signal<Scheme>('system');
  readonly current = this.chosen.asReadonly();

  constructor() {
    const kept = schemes.find((s) => s === this.memory.read());
    if (kept) this.use(kept);
  }

  use(scheme: Scheme): void {
    this.chosen.set(scheme);
    if (scheme === 'system') delete this.root.dataset['scheme'];
    else this.root.dataset['scheme'] = scheme;
    this.memory.write(scheme === 'system' ? null : scheme);
  }
}
