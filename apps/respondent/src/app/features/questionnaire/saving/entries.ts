import { signal } from '@angular/core';
import type { Drawer } from './drawer';
import type { Entry, Kept } from './entry';

/** Unacknowledged answers as the screen sees them, each also put away in the browser. */
export class Entries {
  private readonly state = signal<ReadonlyMap<string, Entry>>(new Map());
  private readonly safe = signal(true);
  readonly all = this.state.asReadonly();
  /** False once the browser refused to keep something (private windows, a full disk): then only memory holds it. */
  readonly durable = this.safe.asReadonly();

  constructor(private readonly drawer: Drawer) {}

  load(owner: string): Promise<Kept[]> {
    this.state.set(new Map());
    return this.drawer.all(owner).catch(() => {
      this.safe.set(false);
      return [];
    });
  }

  /** Changes what is shown about an entry; its content stays. */
  set(entry: Entry): void {
    this.state.update((all) => new Map(all).set(entry.questionId, entry));
  }

  /** Shows the entry and puts it away. */
  keep(entry: Entry): void {
    this.set(entry);
    const { owner, questionId, answer, comment, revision, number, unsure } = entry;
    const kept: Kept = { owner, questionId, answer, comment, revision, number, unsure };
    this.drawer.put(kept).then(
      () => this.safe.set(true),
      () => this.safe.set(false),
    );
  }

  forget(entry: Entry): void {
    this.state.update((all) => {
      const rest = new Map(all);
      rest.delete(entry.questionId);
      return rest;
    });
    this.drawer.remove(entry.owner, entry.questionId, entry.number).catch(() => this.safe.set(false));
  }
}
