import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/**
 * Does something every `every` milliseconds while the page is looked at, and at once when it is looked at again; never twice at
 * a time. It has to bear its own failures. Call it where a component's fields are made.
 */
export function whileVisible(every: number, work: () => Promise<void>): void {
  const document = inject(DOCUMENT);
  let working = false;
  const run = async (): Promise<void> => {
    if (working || document.visibilityState !== 'visible') return;
    working = true;
    try {
      await work();
    } finally {
      working = false;
    }
  };
  const look = () => void run();
  const timer = setInterval(look, every);
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  });
}
