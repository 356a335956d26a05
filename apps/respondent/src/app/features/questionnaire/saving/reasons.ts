import { signal } from '@angular/core';
import type { ReasonsDrawer } from './reasons-drawer';

/**
 * Reasons for warnings of one questionnaire. The server takes them with the submission, so until then they are put away in
 * the browser; one that refuses keeps them for as long as the page is open.
 */
export class Reasons {
  private readonly state = signal<Readonly<Record<string, string>>>({});
  private owner = '';
  /** By the key of the warning. */
  readonly all = this.state.asReadonly();

  constructor(private readonly drawer: ReasonsDrawer) {}

  /** Takes up what was typed on an earlier page; what is typed meanwhile stays. */
  async open(owner: string): Promise<void> {
    this.owner = owner;
    this.state.set({});
    const kept = await this.drawer.all(owner).catch(() => []);
    if (this.owner !== owner) return;
    this.state.update((typed) => ({
      ...Object.fromEntries(kept.map(({ key, reason }) => [key, reason])),
      ...typed,
    }));
  }

  set(key: string, reason: string): void {
    this.state.update((all) => ({ ...all, [key]: reason }));
    void this.drawer.put({ owner: this.owner, key, reason }).catch(() => undefined);
  }

  /** After they were submitted. */
  clear(): void {
    this.state.set({});
    void this.drawer.removeAll(this.owner).catch(() => undefined);
  }
}
