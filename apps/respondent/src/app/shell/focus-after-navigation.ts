import { afterNextRender, DOCUMENT, inject, Injector } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { contentStart } from '@briedums/web';
import { filter } from 'rxjs';

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

/**
 * On another page the focus goes to the beginning of its content, so that a keyboard or a screen reader does not stay where
 * the old page was. Filters in the address and places within a page leave it alone. Call it once, in the shell.
 */
export function focusAfterNavigation(): void {
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  const focus = () => contentStart(document)?.focus({ preventScroll: true });
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
      // The page is chosen by now, but not yet drawn.
      if (another && !event.urlAfterRedirects.includes('#')) afterNextRender(focus, { injector });
    });
}
