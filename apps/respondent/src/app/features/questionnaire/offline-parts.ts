import { inject } from '@angular/core';
import { Confirm, Toast } from '@briedums/web';

/**
 * Loads the pages and messages that a person may need when the connection is lost in the middle of work. What cannot be
 * loaded is loaded again when it is needed. Call it where a component's fields are made; run what it gives when there is time.
 */
export function offlineParts(): () => Promise<unknown> {
  const [confirm, toast] = [inject(Confirm), inject(Toast)];
  return () =>
    Promise.allSettled([
      confirm.load(),
      toast.load(),
      import('../check/check-page'),
      import('../check/overview-page'),
      import('../check/receipt-page'),
      import('../start/start-page'),
    ]);
}
