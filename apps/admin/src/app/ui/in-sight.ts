import { Directive, ElementRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLinkActive } from '@angular/router';

/** In a line of links that is scrolled sideways on a phone, the one that leads to where one is stays in sight. */
@Directive({ selector: 'a[routerLinkActive]' })
export class InSight {
  constructor() {
    const link = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    inject(RouterLinkActive)
      .isActiveChange.pipe(takeUntilDestroyed())
      .subscribe((here) => {
        if (here) center(link, link.closest('nav'));
      });
  }
}

/** Moves the line alone: `scrollIntoView` would move the page as well. */
function center(link: HTMLElement, line: HTMLElement | null): void {
  if (!line) return;
  const [at, of] = [link.getBoundingClientRect(), line.getBoundingClientRect()];
  line.scrollLeft += at.left + at.width / 2 - (of.left + of.width / 2);
}
