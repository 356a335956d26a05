import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationError, Router } from '@angular/router';
import { NetworkError, ProblemError, Toast } from '@briedums/web';
import { filter } from 'rxjs';

/** A page that could not be opened, mostly without a connection: the person stays where they are and hears why. Call it once, in the shell. */
export function tellFailedNavigation(): void {
  const toast = inject(Toast);
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationError),
      takeUntilDestroyed(),
    )
    .subscribe(({ error }: NavigationError) => {
      const known = error instanceof ProblemError || error instanceof NetworkError;
      toast.fail(known ? error : new NetworkError());
    });
}
