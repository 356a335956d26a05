import { DOCUMENT, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';
const tabbed = /^(\/(?:rounds|methodologies)\/[0-9a-f-]{36})\/(?!replace$)([a-z]+)$/;

/** Path of the page that an address belongs to: filters do not change the page, nor do the tabs of a round or a methodology. */
export const pageOf = (url: string): string => pathOf(url).replace(tabbed, '$1');

/** The tab of a round or a methodology that an address opens; empty for every other page. */
export const partOf = (url: string): string => tabbed.exec(pathOf(url))?.[2] ?? '';

/** After going to another page the keyboard goes on from its beginning, as after loading a document. */
export function focusPageAfterNavigation(): void {
  const document = inject(DOCUMENT);
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => pageOf(event.urlAfterRedirects)),
      pairwise(),
      filter(([before, after]) => before !== after),
      takeUntilDestroyed(),
    )
    .subscribe(() => document.getElementById('content')?.focus({ preventScroll: true }));
}
