import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';
import { partOf } from './page-focus';

/** Which part of a page with tabs is open; empty for none. Call it where a page's fields are made. */
export function openPart(): Signal<string> {
  const router = inject(Router);
  const parts = router.events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map((event) => partOf(event.urlAfterRedirects)),
  );
  return toSignal(parts, { initialValue: partOf(router.url) });
}
