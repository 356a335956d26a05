import { inject, type Signal, signal } from '@angular/core';
import { Toast } from '@briedums/web';

export interface Attempt {
  /** While it goes on: its buttons are off. */
  readonly busy: Signal<boolean>;
  run(change: () => Promise<unknown>): Promise<void>;
}

/** Changes something on the server and says when that failed; `after` takes over, either way, how things are now. */
export function createAttempt(after: () => void): Attempt {
  const toast = inject(Toast);
  const busy = signal(false);
  return {
    busy: busy.asReadonly(),
    async run(change) {
      busy.set(true);
      try {
        await change();
      } catch (error) {
        toast.fail(error);
      } finally {
        busy.set(false);
        after();
      }
    },
  };
}
