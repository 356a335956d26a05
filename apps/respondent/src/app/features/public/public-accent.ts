import { DestroyRef, effect, inject, type Signal } from '@angular/core';
import { Session, setAccent } from '@briedums/web';

/** The tenant's accent while its public page is shown; afterwards that of the signed-in person's tenant again. */
export function publicAccent(accent: Signal<string | null | undefined>): void {
  const session = inject(Session);
  effect(() => {
    const colour = accent();
    if (colour !== undefined) setAccent(colour);
  });
  inject(DestroyRef).onDestroy(() => setAccent(session.view()?.tenant.accent ?? null));
}
