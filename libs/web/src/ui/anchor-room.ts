import { DOCUMENT, ViewportScroller } from '@angular/common';
import { inject } from '@angular/core';

/**
 * Above a place of a page that an address names, the router leaves the room that the page asks for by `scroll-padding-top`,
 * as the browser does; otherwise what sticks to the top would lie over it.
 */
export function keepAnchorRoom(): void {
  const root = inject(DOCUMENT).documentElement;
  inject(ViewportScroller).setOffset(() => [0, parseFloat(getComputedStyle(root).scrollPaddingTop) || 0]);
}
