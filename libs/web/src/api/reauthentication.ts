import { Injectable, signal } from '@angular/core';

/**
 * Between a call that finds the session ended and the overlay that lets the person sign in again over the intact page.
 * Several calls that end at once wait for one sign-in.
 */
@Injectable({ providedIn: 'root' })
export class Reauthentication {
  private waiting: Promise<boolean> | null = null;
  private finish: (done: boolean) => void = () => undefined;
  private readonly open = signal(false);

  /** The overlay shows while this is true. */
  readonly needed = this.open.asReadonly();
  /** Only a session that was there can end; before that a 401 is an ordinary problem. Set by the session store. */
  active = false;

  /** Resolves true when the person signed in again, false when they left or there was no session. */
  ask(): Promise<boolean> {
    if (!this.active) return Promise.resolve(false);
    this.waiting ??= new Promise((resolve) => {
      this.finish = resolve;
      this.open.set(true);
    });
    return this.waiting;
  }

  settle(done: boolean): void {
    this.open.set(false);
    this.waiting = null;
    this.finish(done);
  }
}
