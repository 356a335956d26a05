import { DOCUMENT, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

/**
 * On another page the focus goes to its beginning, so that a keyboard or a screen reader does not stay where the old page
 * was. Filters in the address and places within a page leave it alone. Call it once, in the shell.
 */
export function focusAfterNavigation(): void {
  const document = inject(DOCUMENT);
  let path: string | null = null;
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(),
    )
    .subscribe((event) => {
      const next = pathOf(event.urlAfterRedirects);
      const another = path !== null && path !== next;
      path = next;
      if (another && !event.urlAfterRedirects.includes('#')) {
        document.getElementById('content')?.focus({ preventScroll: true });
      }
    });
}
